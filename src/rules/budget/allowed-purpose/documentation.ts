import { budget, planBudget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Skjønnsmidlene er gitt til bestemte formål. Brukes de til noe annet, kan de kreves tilbake. Planens egen tabell har to linjer uten et slikt formål, Samarbeidsråd og Diverse, og ingen linje for teknisk eller opplæring.',
    nn: 'Skjønnsmidla er gitt til bestemte formål. Blir dei brukte til noko anna, kan dei bli kravde tilbake. Tabellen i planen har to linjer utan eit slikt formål, Samarbeidsråd og Diverse, og inga linje for teknisk eller opplæring.',
    en: 'The grant is given for certain purposes. If it is used for something else, it can be reclaimed. The plan’s own table has two lines without such a purpose, Cooperation council and Miscellaneous, and no line for technical work or training.',
  },
  whatToDo: {
    nb: 'Velg formålet som linjen faktisk gjelder. Passer ingen av dem, spør den som gir tilskuddet, eller finansier linjen på en annen måte. Formålene som gjelder, står i Oppsett. Har linjen ikke noe formål, brukes navnet på aktiviteten når det begynner med et formål, slik det gjør i planens tabell.',
    nn: 'Vel det formålet som linja faktisk gjeld. Passar ingen av dei, spør den som gir tilskotet, eller finansier linja på ein annan måte. Formåla som gjeld, står i Oppsett. Har linja ikkje noko formål, blir namnet på aktiviteten brukt når det tek til med eit formål, slik det gjer i tabellen i planen.',
    en: 'Choose the purpose that the line is actually for. If none of them fits, ask whoever gives the grant, or finance the line in another way. The purposes that apply are in the settings. If the line has no purpose, the name of the activity is used where it begins with one, as it does in the plan’s table.',
  },
  whenToLeaveIt: {
    nb: 'Planen sier selv at det er naturlig å se formålene i en samlet størrelse. Møter i Samarbeidsrådet er for eksempel en del av involveringen; er det avklart, kan funnet stå, eller Samarbeidsråd føres opp blant formålene i Oppsett.',
    nn: 'Planen seier sjølv at det er naturleg å sjå formåla under eitt. Møte i Samarbeidsrådet er til dømes ein del av involveringa; er det avklart, kan funnet stå, eller Samarbeidsråd kan førast opp blant formåla i Oppsett.',
    en: 'The plan itself says that it is natural to see the purposes as one total. Meetings of the cooperation council, for example, are part of the involvement; once that is settled the finding may stand, or Cooperation council may be entered among the purposes in the settings.',
  },
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
