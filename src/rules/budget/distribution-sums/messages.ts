import { scenario, section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';
import { bothAmounts } from '../phrases';

export const texts = ruleTexts({
  name: {
    nb: 'Fordeling på kommuner og regioner',
    nn: 'Fordeling på kommunar og regionar',
    en: 'Division among municipalities and regions',
  },
  messages: {
    countedTwice: {
      nb: `«{activity}» er fordelt på {count} mottakere, og linjen uten mottaker er summen av dem: ${bothAmounts.nb}. Begge deler er med i summene, så beløpet er regnet med to ganger ${section9.nb}. Ta bort linjen med summen, eller delene.`,
      nn: `«{activity}» er fordelt på {count} mottakarar, og linja utan mottakar er summen av dei: ${bothAmounts.nn}. Begge delar er med i summane, så beløpet er rekna med to gonger ${section9.nn}. Ta bort linja med summen, eller delane.`,
      en: `“{activity}” is divided among {count} recipients, and the line without a recipient is their sum: ${bothAmounts.en}. Both are in the sums, so the amount is counted twice ${section9.en}. Take away the line with the sum, or the parts.`,
    },
    partsDiffer: {
      nb: `${scenario.nb}: «{activity}» er {stated}, men delene til mottakerne er til sammen {sum}. Det skiller {difference} ${section9.nb}. Rett summen eller en av delene.`,
      nn: `${scenario.nn}: «{activity}» er {stated}, men delane til mottakarane er til saman {sum}. Det skil {difference} ${section9.nn}. Rett summen eller ein av delane.`,
      en: `${scenario.en}: “{activity}” is {stated}, but the parts of the recipients come to {sum}. The difference is {difference} ${section9.en}. Correct the sum or one of the parts.`,
    },
    unequal: {
      nb: `${scenario.nb}: «{activity}» er fordelt på {count} mottakere, fra {least} ({leastTo}) til {most} ({mostTo}). Planen ønsker størst mulig grad av likebehandling ${section9.nb}. Se at forskjellen er ment.`,
      nn: `${scenario.nn}: «{activity}» er fordelt på {count} mottakarar, frå {least} ({leastTo}) til {most} ({mostTo}). Planen ønskjer størst mogleg grad av likebehandling ${section9.nn}. Sjå at skilnaden er meint.`,
      en: `${scenario.en}: “{activity}” is divided among {count} recipients, from {least} ({leastTo}) to {most} ({mostTo}). The plan wishes for as equal treatment as possible ${section9.en}. Make sure that the difference is meant.`,
    },
  },
  fixes: {
    removeWhole: {
      nb: 'Slett rad {row} med summen, og behold delene',
      nn: 'Slett rad {row} med summen, og behald delane',
      en: 'Delete row {row} with the sum, and keep the parts',
    },
    setToSum: {
      nb: 'Sett summen til {sum}',
      nn: 'Set summen til {sum}',
      en: 'Set the sum to {sum}',
    },
  },
});
