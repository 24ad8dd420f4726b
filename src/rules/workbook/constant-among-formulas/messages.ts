import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: { nb: 'Tall skrevet over en formel', nn: 'Tal skrive over ein formel', en: 'Numbers typed over a formula' },
  messages: {
    typedOver: {
      nb: 'Her står tallet {value}, mens cellene over og under regnes ut på samme måte. Tallet oppdateres ikke. Sett formelen tilbake om det er et uhell.',
      nn: 'Her står talet {value}, medan cellene over og under blir rekna ut likt. Talet blir ikkje oppdatert. Set formelen tilbake om det er eit uhell.',
      en: 'Here stands the number {value}, while the cells above and below are calculated alike. The number is not updated. Put the formula back if it is an accident.',
    },
  },
  fixes: {
    restore: { nb: 'Sett inn {formula}', nn: 'Set inn {formula}', en: 'Enter {formula}' },
  },
});
