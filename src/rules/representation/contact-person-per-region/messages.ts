import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('7');

export const texts = ruleTexts({
  name: {
    nb: 'Kontaktperson i hver region',
    nn: 'Kontaktperson i kvar region',
    en: 'A contact person for each region',
  },
  messages: {
    missing: {
      nb: `Regionen {region} har ingen kontaktperson. Rekrutteringen til arbeidsgruppene skal skje i regi av kontaktpersonene ${section.nb}. Skriv inn hvem det er.`,
      nn: `Regionen {region} har ingen kontaktperson. Rekrutteringa til arbeidsgruppene skal skje i regi av kontaktpersonane ${section.nn}. Skriv inn kven det er.`,
      en: `The region {region} has no contact person. Recruiting for the working groups is the contact persons’ task ${section.en}. Enter who it is.`,
    },
  },
  fixes: {},
});
