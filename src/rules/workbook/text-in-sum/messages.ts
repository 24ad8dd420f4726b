import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: { nb: 'Tall som tekst i en sum', nn: 'Tal som tekst i ein sum', en: 'Numbers as text in a sum' },
  messages: {
    passedBy: {
      nb: '«{raw}» står som tekst, så summen {formula} regner det ikke med. Skriv det som et tall.',
      nn: '«{raw}» står som tekst, så summen {formula} reknar det ikkje med. Skriv det som eit tal.',
      en: '“{raw}” stands as text, so the sum {formula} passes it by. Enter it as a number.',
    },
  },
  fixes: {
    writeNumber: { nb: 'Skriv tallet {value}', nn: 'Skriv talet {value}', en: 'Write the number {value}' },
  },
});
