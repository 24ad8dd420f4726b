import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRows, withSettings } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Alt annet i representasjonen bygger på de lokale arbeidsgruppene: lederen, representanten i RAG og de ansvarlige i kommunene kommer derfra. En region uten gruppe får derfor dette ene funnet; leder, størrelse, dekning og roller nevnes først når gruppen har medlemmer.',
    nn: 'Alt anna i representasjonen byggjer på dei lokale arbeidsgruppene: leiaren, representanten i RAG og dei ansvarlege i kommunane kjem derifrå. Ein region utan gruppe får difor dette eine funnet; leiar, storleik, dekning og roller blir nemnde først når gruppa har medlemer.',
    en: 'All else in the representation builds on the local working groups: the leader, the delegate to RAG and those responsible in the municipalities come from there. A region without a group therefore gets this one finding; leader, size, coverage and roles are mentioned only when the group has members.',
  },
  whatToDo: {
    nb: 'Før medlemmene inn i arket Medlemskap med regionen, kommunen og gruppen LAG. Skriv stillingen når navnet ikke er kjent. Rader uten navn, stilling og rolle teller ikke.',
    nn: 'Før medlemene inn i arket Medlemskap med regionen, kommunen og gruppa LAG. Skriv stillinga når namnet ikkje er kjent. Rader utan namn, stilling og rolle tel ikkje.',
    en: 'Enter the members in the sheet Memberships with the region, the municipality and the group LAG. Write the post when the name is not known. Rows without name, post and role do not count.',
  },
  whenToLeaveIt: {
    nb: 'Mens rekrutteringen pågår. Antallet grupper sies bare når hver region har sin gruppe, og antallet regioner ellers er som i oppsettet: at planen sier tolv og nevner tretten, er en egen kontroll: «Antall regioner».',
    nn: 'Medan rekrutteringa pågår. Talet på grupper er eit funn berre når kvar region har si gruppe, og talet på regionar elles er som i Oppsett. At planen seier tolv og nemner tretten, er ein eigen kontroll: «Talet på regionar».',
    en: 'While recruiting is going on. The number of groups is a finding only when each region has its group and the number of regions is otherwise as in the settings. That the plan says twelve and names thirteen is a check of its own: “Number of regions”.',
  },
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
  ],
  invalid: [
    {
      description: 'ROR har ingen medlemmer ennå.',
      workbook: withRows(organisation, 'memberships', (rows) =>
        rows.filter(({ region, group }) => region !== 'ROR' || group !== 'LAG'),
      ),
      messages: ['missing'],
    },
    {
      description: 'Hver region har sin gruppe, men oppsettet regner med tre.',
      workbook: withSettings(organisation, { expectedLocalGroups: 3 }),
      messages: ['otherNumber'],
    },
  ],
};
