import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Formler som er overskrevet',
    nn: 'Formlar som er overskrivne',
    en: 'Formulas that are overwritten',
  },
  messages: {
    constant: {
      nb: '«{label}» skal regnes ut, men noen har skrevet en fast verdi over formelen. Da endrer den seg ikke når tallene endres. Gjenopprett formelen.',
      nn: '«{label}» skal reknast ut, men nokon har skrive ein fast verdi over formelen. Då endrar han seg ikkje når tala blir endra. Gjenopprett formelen.',
      en: '“{label}” is to be calculated, but somebody has written a fixed value over the formula. It no longer follows the figures. Restore the formula.',
    },
    blank: {
      nb: '«{label}» skal regnes ut, men cellen er tom. Gjenopprett formelen.',
      nn: '«{label}» skal reknast ut, men cella er tom. Gjenopprett formelen.',
      en: '“{label}” is to be calculated, but the cell is empty. Restore the formula.',
    },
    changed: {
      nb: '«{label}» regnes ut med en annen formel enn den arket ble laget med. Sjekk at endringen er ment, eller gjenopprett formelen.',
      nn: '«{label}» blir rekna ut med ein annan formel enn den arket vart laga med. Sjekk at endringa er meint, eller gjenopprett formelen.',
      en: '“{label}” is calculated with another formula than the sheet was made with. Make sure that the change is meant, or restore the formula.',
    },
    error: {
      nb: '«{label}» viser en feilverdi i stedet for et tall, og alt som bygger på cellen, blir også feil. Rett formelen eller cellene den viser til.',
      nn: '«{label}» viser ein feilverdi i staden for eit tal, og alt som byggjer på cella, blir òg feil. Rett formelen eller cellene han viser til.',
      en: '“{label}” shows an error instead of a number, and so does everything that rests on it. Correct the formula or the cells it refers to.',
    },
  },
  fixes: {
    restore: {
      nb: 'Gjenopprett formelen i «{label}»',
      nn: 'Gjenopprett formelen i «{label}»',
      en: 'Restore the formula in “{label}”',
    },
  },
});
