import { section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';
import { bothAmounts, costTypeName, purposeName } from '../phrases';

export const texts = ruleTexts({
  name: {
    nb: 'Reiser, opphold og gjennomføring',
    nn: 'Reiser, opphald og gjennomføring',
    en: 'Travel, accommodation and delivery',
  },
  messages: {
    otherType: {
      nb: `«{activity}» (${purposeName.nb}) har kostnadsarten ${costTypeName.nb}, med ${bothAmounts.nb}. Planen foreslår at disse midlene brukes til reiser, opphold og gjennomføring ${section9.nb}. Velg en av disse kostnadsartene, eller finansier linjen på en annen måte.`,
      nn: `«{activity}» (${purposeName.nn}) har kostnadsarten ${costTypeName.nn}, med ${bothAmounts.nn}. Planen gjer framlegg om at desse midla blir brukte til reiser, opphald og gjennomføring ${section9.nn}. Vel ein av desse kostnadsartane, eller finansier linja på ein annan måte.`,
      en: `“{activity}” (${purposeName.en}) has the cost type ${costTypeName.en}, with ${bothAmounts.en}. The plan proposes that this money is used for travel, accommodation and delivery ${section9.en}. Choose one of these cost types, or finance the line in another way.`,
    },
    missing: {
      nb: `«{activity}» (${purposeName.nb}) har ingen kostnadsart. Planen foreslår at midlene der brukes til reiser, opphold og gjennomføring ${section9.nb}. Velg kostnadsart.`,
      nn: `«{activity}» (${purposeName.nn}) har ingen kostnadsart. Planen gjer framlegg om at midla der blir brukte til reiser, opphald og gjennomføring ${section9.nn}. Vel kostnadsart.`,
      en: `“{activity}” (${purposeName.en}) has no cost type. The plan proposes that the money there is used for travel, accommodation and delivery ${section9.en}. Choose the cost type.`,
    },
  },
  fixes: {
    choose: {
      nb: `Sett kostnadsarten til ${costTypeName.nb}`,
      nn: `Set kostnadsarten til ${costTypeName.nn}`,
      en: `Set the cost type to ${costTypeName.en}`,
    },
  },
});
