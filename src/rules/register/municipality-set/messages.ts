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
    otherName: {
      nb: `Nummeret {number} hører til {numbered}, men i raden står navnet «{name}», som ikke var navnet på noen kommune i området i 2018 ${section.nb}. Rett navnet, eller nummeret om det er det som er feil.`,
      nn: `Nummeret {number} høyrer til {numbered}, men i rada står namnet «{name}», som ikkje var namnet på nokon kommune i området i 2018 ${section.nn}. Rett namnet, eller nummeret om det er det som er feil.`,
      en: `The number {number} belongs to {numbered}, but the row has the name “{name}”, which no municipality in the area had in 2018 ${section.en}. Correct the name, or the number if that is what is wrong.`,
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
    setNumber: {
      nb: 'Skriv nummeret {number} ({name})',
      nn: 'Skriv nummeret {number} ({name})',
      en: 'Write the number {number} ({name})',
    },
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
