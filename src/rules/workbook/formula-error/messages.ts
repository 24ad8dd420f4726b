import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: { nb: 'Celler som viser en feil', nn: 'Celler som viser ein feil', en: 'Cells that show an error' },
  messages: {
    inTable: {
      nb: 'Cellen i kolonnen «{column}» viser {raw} i stedet for en verdi, og er ikke brukt i noen kontroll. Rett formelen, eller skriv verdien.',
      nn: 'Cella i kolonnen «{column}» viser {raw} i staden for ein verdi, og er ikkje brukt i nokon kontroll. Rett formelen, eller skriv verdien.',
      en: 'The cell in the column “{column}” shows {raw} instead of a value and is not used in any check. Correct the formula, or enter the value.',
    },
    inOwnSheet: {
      nb: 'Formelen {formula} gir {value}. Se hva den viser til, og rett den.',
      nn: 'Formelen {formula} gir {value}. Sjå kva han viser til, og rett han.',
      en: 'The formula {formula} gives {value}. See what it refers to, and correct it.',
    },
  },
  fixes: {},
});
