import type { RuleDocumentation } from '../../documentation';
import { planInTables, withLine } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Noen skrivemåter betyr ulike ting for ulike folk: «250,000» er 250 kroner på norsk og 250 000 på engelsk, og «ca. 500 000» er ikke noe bestemt beløp. Tillegget gjetter aldri. Til noen har valgt, er verdien ikke med i noen sum eller kontroll.',
    nn: 'Nokre skrivemåtar tyder ulike ting for ulike folk: «250,000» er 250 kroner på norsk og 250 000 på engelsk, og «ca. 500 000» er ikkje noko bestemt beløp. Tillegget gissar aldri. Til nokon har valt, er verdien ikkje med i nokon sum eller kontroll.',
    en: 'Some ways of writing mean different things to different people: “250,000” is 250 kroner in Norwegian and 250 000 in English, and «ca. 500 000» (about 500 000) is no definite amount. The add-in never guesses. Until somebody has chosen, the value is not in any sum or check.',
  },
  whatToDo: {
    nb: 'Velg en av verdiene tillegget foreslår, eller skriv verdien entydig i cellen.',
    nn: 'Vel ein av verdiane som tillegget foreslår, eller skriv verdien eintydig i cella.',
    en: 'Choose one of the values that the add-in suggests, or enter the value unambiguously in the cell.',
  },
  whenToLeaveIt: {
    nb: 'Et beløp må avklares. En omtrentlig periode eller en dato uten år kan stå så lenge ingenting skal regnes ut fra den.',
    nn: 'Eit beløp må avklarast. Ein omtrentleg periode eller ein dato utan år kan stå så lenge ingenting skal reknast ut frå han.',
    en: 'An amount must be settled. An approximate period or a date without a year can stand as long as nothing is to be calculated from it.',
  },
  valid: [{ description: 'Alle beløp er entydige.', workbook: planInTables }],
  invalid: [
    {
      description: 'Komma kan være desimaltegn eller skille mellom tusener.',
      workbook: withLine(planInTables, 'Prosjektleder opsjonsaktører (⅓)', {
        confirmed: { written: '250,000', verdict: 'ask', note: 'commaAmbiguous', candidates: [250, 250_000] },
      }),
      messages: ['amount'],
    },
    {
      description: 'Datoen mangler år.',
      workbook: {
        layout: 'tables',
        lines: [],
        otherCells: [
          {
            cell: 'H10',
            column: 'Fra',
            kind: 'date',
            written: '4. september',
            verdict: 'ask',
            note: 'yearMissing',
            candidates: [43_347],
          },
        ],
      },
      messages: ['value'],
    },
  ],
};
