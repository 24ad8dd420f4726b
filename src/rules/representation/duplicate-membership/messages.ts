import { groupChoices } from '../../../sheets/declarations/organisationChoices';
import { choiceOf, sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.3');
const group = choiceOf(
  'group',
  Object.entries(groupChoices).map(([id, { names }]) => [id, names]),
);

export const texts = ruleTexts({
  name: {
    nb: 'Medlemmer som står flere ganger',
    nn: 'Medlemer som står fleire gonger',
    en: 'Members entered more than once',
  },
  messages: {
    twice: {
      nb: `{person} står {count} ganger i samme gruppe (${group.nb}) i samme tidsrom. Hver person teller én gang ${section.nb}. Slett raden som er for mye, eller skill plassene med navn, nummer eller datoer.`,
      nn: `{person} står {count} gonger i same gruppe (${group.nn}) i same tidsrom. Kvar person tel éin gong ${section.nn}. Slett rada som er for mykje, eller skil plassane med namn, nummer eller datoar.`,
      en: `{person} is entered {count} times in the same group (${group.en}) in the same period. Each person counts once ${section.en}. Delete the row too many, or tell the seats apart by name, number or dates.`,
    },
  },
  fixes: {
    remove: {
      nb: 'Slett {count, plural, one {raden som er lik} other {de # radene som er like}}',
      nn: 'Slett {count, plural, one {rada som er lik} other {dei # radene som er like}}',
      en: 'Delete the {count, plural, one {row that is the same} other {# rows that are the same}}',
    },
    keepRow: { nb: 'Behold bare rad {row}', nn: 'Behald berre rad {row}', en: 'Keep row {row} only' },
  },
});
