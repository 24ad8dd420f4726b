import { budget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow, withSettings } from '../../sheetExample';

const inMolde = withRow(budget, 'budget', 1, { recipient: 'Molde' });

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Planen sier at midlene foreløpig bare kan brukes overfor kommuner i Trøndelag, mens 37 av de 83 opsjonskommunene ligger i Møre og Romsdal og Nordland. Planens egen tabell sier ikke hvor pengene brukes, selv om den regionale arbeidsgruppen, oppstartssamlingen og Samarbeidsrådet er for alle tre fylkene.',
    nn: 'Planen seier at midla førebels berre kan brukast overfor kommunar i Trøndelag, medan 37 av dei 83 opsjonskommunane ligg i Møre og Romsdal og Nordland. Tabellen i planen seier ikkje kvar pengane blir brukte, sjølv om den regionale arbeidsgruppa, oppstartssamlinga og Samarbeidsrådet er for alle tre fylka.',
    en: 'The plan says that for now the money can be used towards municipalities in Trøndelag only, while 37 of the 83 option municipalities are in Møre og Romsdal and Nordland. The plan’s own table does not say where the money is used, although the regional working group, the kick-off and the cooperation council are for all three counties.',
  },
  whatToDo: {
    nb: 'Skriv fylke, region eller kommune i «Fylke/mottaker»; flere kan stå i samme celle, med semikolon mellom. Er mottakeren utenfor, finansier linjen på en annen måte, eller del den, så tilskuddet bare dekker den delen som gjelder Trøndelag.',
    nn: 'Skriv fylke, region eller kommune i «Fylke/mottakar»; fleire kan stå i same celle, med semikolon mellom. Er mottakaren utanfor, finansier linja på ein annan måte, eller del ho, så tilskotet berre dekkjer den delen som gjeld Trøndelag.',
    en: 'Enter the county, region or municipality in “County/recipient”; several can stand in one cell, separated by semicolons. If the recipient is outside, finance the line in another way, or split it, so that the grant covers only the part that is for Trøndelag.',
  },
  whenToLeaveIt: {
    nb: 'Kravet er tatt opp med fylkesmennene og kan bli endret. Blir det det, sett «Bare i bestemte fylker» til Nei i Oppsett, eller skriv fylkene som gjelder. En region regnes til det fylket den står under i planen.',
    nn: 'Kravet er teke opp med fylkesmennene og kan bli endra. Blir det endra, set «Berre i bestemte fylke» til Nei i Oppsett, eller skriv fylka som gjeld. Ein region blir rekna til det fylket han står under i planen.',
    en: 'The requirement has been raised with the county governors and may be changed. If it is, set “In certain counties only” to No in the settings, or enter the counties that apply. A region is counted in the county it is listed under in the plan.',
  },
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
