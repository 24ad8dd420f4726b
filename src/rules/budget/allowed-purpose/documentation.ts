import { budget, planBudget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Skjønnsmidlene er gitt til bestemte formål. Brukes de til noe annet, kan de kreves tilbake. Planens egen tabell har to linjer uten et slikt formål, Samarbeidsråd og Diverse, og ingen linje for teknisk eller opplæring.',
  whatToDo:
    'Velg formålet som linjen faktisk gjelder. Passer ingen av dem, spør den som gir tilskuddet, eller finansier linjen på en annen måte. Formålene som gjelder, står i Oppsett. Har linjen ikke noe formål, brukes navnet på aktiviteten når det begynner med et formål, slik det gjør i planens tabell.',
  whenToLeaveIt:
    'Planen sier selv at det er naturlig å se formålene i en samlet størrelse. Møter i Samarbeidsrådet er for eksempel en del av involveringen; er det avklart, kan funnet stå, eller Samarbeidsråd føres opp blant formålene i Oppsett.',
  valid: [
    { description: 'Linjene som tilskuddet dekker, er prosjektledelse og involvering.', workbook: budget },
    {
      description: 'Egenfinansieringen kan gå til hva som helst.',
      workbook: withRow(budget, 'budget', 2, { purpose: 'Diverse' }),
    },
  ],
  invalid: [
    {
      description: 'Planens budsjett: Samarbeidsråd og Diverse er ikke blant formålene.',
      workbook: planBudget,
      messages: ['notAllowed', 'notAllowed'],
    },
    {
      description: 'Det samme i planens egen tabell, der aktivitetens navn sier formålet.',
      workbook: planTable,
      messages: ['notAllowed', 'notAllowed'],
    },
    {
      description: 'En linje har ikke noe formål.',
      workbook: withRow(budget, 'budget', 1, { activity: 'Samlinger i regionene', purpose: '' }),
      messages: ['missing'],
    },
  ],
};
