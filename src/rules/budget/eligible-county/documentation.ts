import { budget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow, withSettings } from '../../sheetExample';

const inMolde = withRow(budget, 'budget', 1, { recipient: 'Molde' });

export const documentation: RuleDocumentation = {
  why: 'Planen sier at midlene foreløpig bare kan brukes overfor kommuner i Trøndelag, mens 37 av de 83 opsjonskommunene ligger i Møre og Romsdal og Nordland. Planens egen tabell sier ikke hvor pengene brukes, selv om den regionale arbeidsgruppen, oppstartssamlingen og Samarbeidsrådet er for alle tre fylkene.',
  whatToDo:
    'Skriv fylke, region eller kommune i «Fylke/mottaker»; flere kan stå i samme celle, med semikolon mellom. Er mottakeren utenfor, finansier linjen på en annen måte, eller del den, så tilskuddet bare dekker den delen som gjelder Trøndelag.',
  whenToLeaveIt:
    'Kravet er tatt opp med fylkesmennene og kan bli endret. Blir det det, sett «Bare i bestemte fylker» til Nei i Oppsett, eller skriv fylkene som gjelder. En region regnes til det fylket den står under i planen.',
  valid: [
    { description: 'Tilskuddet brukes i Trøndelag.', workbook: budget },
    {
      description: 'Linjer som ikke er finansiert av tilskuddet, kan gjelde hvem som helst.',
      workbook: withRow(budget, 'budget', 2, { recipient: 'Møre og Romsdal' }),
    },
    {
      description: 'Kravet er endret, og det er skrevet i Oppsett.',
      workbook: withSettings(inMolde, { eligibleCounties: 'Trøndelag; Møre og Romsdal; Nordland' }),
    },
  ],
  invalid: [
    {
      description: 'En kommune i Møre og Romsdal får penger fra tilskuddet.',
      workbook: inMolde,
      messages: ['outside'],
    },
    {
      description: 'Én av to mottakere ligger utenfor.',
      workbook: withRow(budget, 'budget', 1, { recipient: 'Fosen IKS; ROR' }),
      messages: ['outside'],
    },
    {
      description: 'Planens egen tabell sier ikke hvor pengene brukes. Det sies én gang for alle linjene.',
      workbook: planTable,
      messages: ['unknown'],
    },
  ],
};
