import { section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';
import { bothAmounts } from '../phrases';

export const texts = ruleTexts({
  name: {
    nb: 'Linjer som står to ganger',
    nn: 'Linjer som står to gonger',
    en: 'Lines that stand twice',
  },
  messages: {
    identical: {
      nb: `«{activity}» i rad {row} er lik linjen i rad {firstRow}, så ${bothAmounts.nb} er regnet med to ganger i summene ${section9.nb}. Slett den ene, eller skriv hva som skiller dem.`,
      nn: `«{activity}» i rad {row} er lik linja i rad {firstRow}, så ${bothAmounts.nn} er rekna med to gonger i summane ${section9.nn}. Slett den eine, eller skriv kva som skil dei.`,
      en: `“{activity}” in row {row} is the same as the line in row {firstRow}, so ${bothAmounts.en} are counted twice in the sums ${section9.en}. Delete one of them, or write what sets them apart.`,
    },
    otherAmounts: {
      nb: `«{activity}» i rad {row} har andre beløp enn i rad {firstRow}, men er ellers lik ${section9.nb}. Er det samme kostnad, slett den ene; ellers skriv hva som skiller dem.`,
      nn: `«{activity}» i rad {row} har andre beløp enn i rad {firstRow}, men er elles lik ${section9.nn}. Er det same kostnad, slett den eine; elles skriv kva som skil dei.`,
      en: `“{activity}” in row {row} has other amounts than in row {firstRow}, but is otherwise the same ${section9.en}. If it is the same cost, delete one of them; otherwise write what sets them apart.`,
    },
  },
  fixes: {
    remove: {
      nb: 'Slett rad {row}, som er lik den første',
      nn: 'Slett rad {row}, som er lik den første',
      en: 'Delete row {row}, which is the same as the first',
    },
  },
});
