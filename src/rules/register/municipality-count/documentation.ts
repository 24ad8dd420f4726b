import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withoutRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Planen regner med 83 opsjonskommuner: alle i Trøndelag og Møre og Romsdal uten Trondheim, og Bindal. Er antallet et annet, er noen glemt eller tatt med for mye. Antallet alene beviser ikke at det er de riktige: planen selv kommer til 83 også ved å regne med Trondheim og glemme Bindal (kap. 5.1). Derfor ser en egen kontroll på hvilke kommuner det er.',
    nn: 'Planen reknar med 83 opsjonskommunar: alle i Trøndelag og Møre og Romsdal utanom Trondheim, og Bindal. Er talet eit anna, er nokon gløymd eller teken med for mykje. Talet åleine viser ikkje at det er dei rette: planen sjølv kjem til 83 òg ved å rekne med Trondheim og gløyme Bindal (kap. 5.1). Difor ser ein eigen kontroll på kva kommunar det er.',
    en: 'The plan counts on 83 option municipalities: all of Trøndelag and Møre og Romsdal except Trondheim, and Bindal. If the number is another, some have been forgotten or included by mistake. The number alone does not prove that they are the right ones: the plan itself also arrives at 83 by counting Trondheim and forgetting Bindal (section 5.1). A check of its own therefore looks at which municipalities they are.',
  },
  whatToDo: {
    nb: 'Se funnene om kommuner som mangler eller ikke hører med. Regner dere med et annet antall, endre det i Oppsett.',
    nn: 'Sjå på funna om kommunar som manglar eller ikkje høyrer med. Reknar de med eit anna tal, endre det i Oppsett.',
    en: 'Look at the findings about municipalities that are missing or do not belong. If you count on another number, change it in the settings.',
  },
  whenToLeaveIt: {
    nb: 'Når en kommune er kommet til eller gått ut, til antallet i Oppsett er endret.',
    nn: 'Når ein kommune har kome til eller gått ut, til talet i Oppsett er endra.',
    en: 'When a municipality has joined or left, until the number in the settings has been changed.',
  },
  valid: [{ description: 'Antallet er det som står i Oppsett (her seks).', workbook: organisation }],
  invalid: [
    {
      description: 'En kommune er slettet fra listen.',
      workbook: withoutRow(organisation, 'municipalities', 3),
      messages: ['tooFew'],
    },
    {
      description: 'Trondheim er merket som opsjonskommune.',
      workbook: withRow(organisation, 'municipalities', 0, { isOptionMunicipality: 'Ja' }),
      messages: ['tooMany'],
    },
  ],
};
