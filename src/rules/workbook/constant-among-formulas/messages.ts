import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: { nb: 'Tall skrevet over en formel', nn: 'Tal skrive over ein formel', en: 'Numbers typed over a formula' },
  messages: {
    typedOver: {
      nb: 'Her står tallet {value}, mens cellene over og under er regnet ut med samme formel. Tallet endrer seg ikke når grunnlaget endres. Sett formelen tilbake om det er et uhell.',
      nn: 'Her står talet {value}, medan cellene over og under er rekna ut med same formel. Talet endrar seg ikkje når grunnlaget blir endra. Set formelen tilbake om det er eit uhell.',
      en: 'Here is the number {value}, while the cells above and below are calculated by the same formula. The number does not change when the figures it rests on do. Put the formula back if it was an accident.',
    },
  },
  fixes: {
    restore: { nb: 'Sett inn {formula}', nn: 'Set inn {formula}', en: 'Enter {formula}' },
  },
});
