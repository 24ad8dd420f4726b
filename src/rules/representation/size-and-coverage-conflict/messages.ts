import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.3');

export const texts = ruleTexts({
  name: {
    nb: 'Størrelse og dekning som ikke går sammen',
    nn: 'Storleik og dekning som ikkje går saman',
    en: 'Size and coverage that do not go together',
  },
  messages: {
    conflict: {
      nb: `Regionen {region} har {municipalities} opsjonskommuner. Planen sier både at gruppen bør ha {minimum}–{maximum} personer, og at alle kommunene bør være representert ${section.nb}; begge deler går ikke med én person fra hver. Nå er {people, plural, =0 {ingen med} one {# person med} other {# personer med}}{people, plural, =0 {} other {, og {represented} av kommunene representert}}. Bli enige i regionen om hva som går foran.`,
      nn: `Regionen {region} har {municipalities} opsjonskommunar. Planen seier både at gruppa bør ha {minimum}–{maximum} personar, og at alle kommunane bør vere representerte ${section.nn}; begge delar går ikkje med éin person frå kvar. No er {people, plural, =0 {ingen med} one {# person med} other {# personar med}}{people, plural, =0 {} other {, og {represented} av kommunane representerte}}. Bli samde i regionen om kva som går føre.`,
      en: `The region {region} has {municipalities} option municipalities. The plan says both that the group should have {minimum}–{maximum} people and that every municipality should be represented ${section.en}; with one person from each, both cannot be met. At present {people, plural, =0 {nobody takes part} one {# person takes part} other {# people take part}}{people, plural, =0 {} other {, and {represented} of the municipalities are represented}}. Agree in the region on which goes first.`,
    },
  },
  fixes: {},
});
