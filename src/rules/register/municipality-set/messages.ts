import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('1.2');

export const texts = ruleTexts({
  name: {
    nb: 'Hvilke kommuner som er opsjonskommuner',
    nn: 'Kva kommunar som er opsjonskommunar',
    en: 'Which municipalities are option municipalities',
  },
  messages: {
    mismatch: {
      nb: `Nummeret {number} hører til {numbered}, men navnet i raden er {name} ${section.nb}. Rett nummeret eller navnet.`,
      nn: `Nummeret {number} høyrer til {numbered}, men namnet i rada er {name} ${section.nn}. Rett nummeret eller namnet.`,
      en: `The number {number} belongs to {numbered}, but the name in the row is {name} ${section.en}. Correct the number or the name.`,
    },
    missing: {
      nb: `Opsjonskommunen {name} ({number}) står ikke i listen ${section.nb}. Legg den til.`,
      nn: `Opsjonskommunen {name} ({number}) står ikkje i lista ${section.nn}. Legg han til.`,
      en: `The option municipality {name} ({number}) is not in the list ${section.en}. Add it.`,
    },
    severalMissing: {
      nb: `{count, plural, one {# opsjonskommune} other {# opsjonskommuner}} står ikke i listen: {names} ${section.nb}. Legg dem til.`,
      nn: `{count, plural, one {# opsjonskommune} other {# opsjonskommunar}} står ikkje i lista: {names} ${section.nn}. Legg dei til.`,
      en: `{count, plural, one {# option municipality is} other {# option municipalities are}} not in the list: {names} ${section.en}. Add them.`,
    },
    notMarked: {
      nb: `{name} er merket med Nei, men er opsjonskommune: det er alle i Trøndelag og Møre og Romsdal utenom Trondheim, og Bindal ${section.nb}. Merk den med Ja.`,
      nn: `{name} er merkt med Nei, men er opsjonskommune: det er alle i Trøndelag og Møre og Romsdal utanom Trondheim, og Bindal ${section.nn}. Merk han med Ja.`,
      en: `{name} is marked No, but is an option municipality: all in Trøndelag and Møre og Romsdal except Trondheim are, and Bindal ${section.en}. Mark it Yes.`,
    },
    duplicate: {
      nb: `{name} står {count} ganger i listen. Hver kommune skal ha én rad ${section.nb}. Behold den raden som er riktig.`,
      nn: `{name} står {count} gonger i lista. Kvar kommune skal ha éi rad ${section.nn}. Behald den rada som er rett.`,
      en: `{name} is in the list {count} times. Each municipality is to have one row ${section.en}. Keep the row that is right.`,
    },
  },
  fixes: {
    setNumber: { nb: 'Skriv nummeret {number}', nn: 'Skriv nummeret {number}', en: 'Write the number {number}' },
    setName: { nb: 'Skriv navnet {name}', nn: 'Skriv namnet {name}', en: 'Write the name {name}' },
    add: { nb: 'Legg til {name}', nn: 'Legg til {name}', en: 'Add {name}' },
    addAll: {
      nb: 'Legg til {count, plural, one {# kommune} other {# kommuner}}',
      nn: 'Legg til {count, plural, one {# kommune} other {# kommunar}}',
      en: 'Add {count, plural, one {# municipality} other {# municipalities}}',
    },
    mark: { nb: 'Merk {name} med Ja', nn: 'Merk {name} med Ja', en: 'Mark {name} Yes' },
    removeDuplicate: {
      nb: 'Slett rad {row}, som er lik den første',
      nn: 'Slett rad {row}, som er lik den første',
      en: 'Delete row {row}, which is the same as the first',
    },
  },
});
