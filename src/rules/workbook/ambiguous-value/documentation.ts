import type { RuleDocumentation } from '../../documentation';
import { planInTables, withLine } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: 'Noen skrivemåter betyr ulike ting for ulike folk: «250,000» er 250 kroner på norsk og 250 000 på engelsk, og «ca. 500 000» er ikke noe bestemt beløp. Tillegget gjetter aldri. Til noen har valgt, er verdien ikke med i noen sum eller kontroll.',
  whatToDo: 'Velg en av verdiene tillegget foreslår, eller skriv verdien entydig i cellen.',
  whenToLeaveIt:
    'Et beløp må avklares. En omtrentlig periode eller en dato uten år kan stå så lenge ingenting skal regnes ut fra den.',
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
