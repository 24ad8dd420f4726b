import { cooperationRegions } from '../../../plan/registers/cooperationRegions';
import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withoutRow, type SheetExample } from '../../sheetExample';

/** The thirteen regions that the plan names. */
export const namedRegions: SheetExample = {
  layout: 'sheets',
  rows: { regions: cooperationRegions.map(({ name }) => ({ name })) },
};

export const documentation: RuleDocumentation = {
  why: 'Planen bygger representasjonen på regionene: én lokal arbeidsgruppe og én representant i den regionale arbeidsgruppen for hver. Den sier tolv regioner (kap. 5.2), men nevner tretten ved navn (kap. 8). Hvilke to som eventuelt deler gruppe, sier den ikke.',
  whatToDo: 'Avklar hvor mange regioner det er, og sett antallet i Oppsett. Da gjelder det for alle kontrollene.',
  whenToLeaveIt: 'Så lenge det ikke er avklart om det er tolv eller tretten.',
  valid: [{ description: 'Antallet er det som står i Oppsett (her to).', workbook: organisation }],
  invalid: [
    {
      description: 'En region mangler.',
      workbook: withoutRow(organisation, 'regions', 1),
      messages: ['tooFew'],
    },
    {
      description: 'En region er kommet til.',
      workbook: withAddedRow(organisation, 'regions', { name: 'SiO', contactPerson: 'Leder, Orkdal' }),
      messages: ['tooMany'],
    },
    { description: 'De tretten som planen nevner.', workbook: namedRegions, messages: ['namedInPlan'] },
  ],
};
