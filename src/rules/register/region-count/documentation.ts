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
  why: {
    nb: 'Planen bygger representasjonen på regionene: én lokal arbeidsgruppe og én representant i den regionale arbeidsgruppen for hver. Den sier tolv regioner (kap. 5.2), men nevner tretten ved navn (kap. 8). Hvilke to som eventuelt deler gruppe, sier den ikke.',
    nn: 'Planen byggjer representasjonen på regionane: éi lokal arbeidsgruppe og éin representant i den regionale arbeidsgruppa for kvar. Han seier tolv regionar (kap. 5.2), men nemner tretten ved namn (kap. 8). Kva to som eventuelt deler gruppe, seier han ikkje.',
    en: 'The plan builds representation on the regions: for each of them one local working group and one delegate to the regional working group. It says twelve regions (section 5.2) but names thirteen (section 8). Which two may share a group, it does not say.',
  },
  whatToDo: {
    nb: 'Avklar hvor mange regioner det er, og sett antallet i Oppsett. Da gjelder det for alle kontrollene.',
    nn: 'Avklar kor mange regionar det er, og set talet i Oppsett. Då gjeld det for alle kontrollane.',
    en: 'Find out how many regions there are, and set the number in the settings. It then holds for all the checks.',
  },
  whenToLeaveIt: {
    nb: 'Så lenge det ikke er avklart om det er tolv eller tretten.',
    nn: 'Så lenge det ikkje er avklart om det er tolv eller tretten.',
    en: 'As long as it is not settled whether there are twelve or thirteen.',
  },
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
