import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.2');

export const texts = ruleTexts({
  name: {
    nb: 'Leder for den regionale arbeidsgruppen',
    nn: 'Leiar for den regionale arbeidsgruppa',
    en: 'Leader of the regional working group',
  },
  messages: {
    none: {
      nb: `Den regionale arbeidsgruppen (RAG) har ingen leder. Den ledes av {owner} kommune ${section.nb}. Før inn delprosjektlederen med gruppen RAG og «Ja» under «Leder».`,
      nn: `Den regionale arbeidsgruppa (RAG) har ingen leiar. Ho blir leidd av {owner} kommune ${section.nn}. Før inn delprosjektleiaren med gruppa RAG og «Ja» under «Leiar».`,
      en: `The regional working group (RAG) has no leader. It is led by the municipality of {owner} ${section.en}. Enter the subproject manager with the group RAG and “Yes” under “Leader”.`,
    },
    several: {
      nb: `Den regionale arbeidsgruppen (RAG) har {count} ledere: {leaders}. Den ledes av {owner} kommune alene ${section.nb}. Behold «Ja» under «Leder» for delprosjektlederen alene.`,
      nn: `Den regionale arbeidsgruppa (RAG) har {count} leiarar: {leaders}. Ho blir leidd av {owner} kommune åleine ${section.nn}. Behald «Ja» under «Leiar» for delprosjektleiaren åleine.`,
      en: `The regional working group (RAG) has {count} leaders: {leaders}. It is led by the municipality of {owner} alone ${section.en}. Keep “Yes” under “Leader” for the subproject manager only.`,
    },
    notFromOwner: {
      nb: `Lederen for den regionale arbeidsgruppen (RAG) er {leaders}. Den ledes av {owner} kommune ${section.nb}. Rett kommunen, eller merk lederen som kommer derfra.`,
      nn: `Leiaren for den regionale arbeidsgruppa (RAG) er {leaders}. Ho blir leidd av {owner} kommune ${section.nn}. Rett kommunen, eller merk leiaren som kjem derifrå.`,
      en: `The leader of the regional working group (RAG) is {leaders}. It is led by the municipality of {owner} ${section.en}. Correct the municipality, or mark the leader who comes from there.`,
    },
    noSubprojectManager: {
      nb: `Den regionale arbeidsgruppen (RAG) har ingen delprosjektleder; lederen er {leaders}. Gruppen skal ha sin egen ${section.nb}. Skriv «Delprosjektleder» som yrkesrolle for den det gjelder.`,
      nn: `Den regionale arbeidsgruppa (RAG) har ingen delprosjektleiar; leiaren er {leaders}. Gruppa skal ha sin eigen ${section.nn}. Skriv «Delprosjektleiar» som yrkesrolle for den det gjeld.`,
      en: `The regional working group (RAG) has no subproject manager; its leader is {leaders}. The group is to have one of its own ${section.en}. Enter “Subproject manager” as the role of the one concerned.`,
    },
  },
  fixes: {
    mark: {
      nb: 'Merk {leader} som leder for RAG',
      nn: 'Merk {leader} som leiar for RAG',
      en: 'Mark {leader} as leader of RAG',
    },
  },
});
