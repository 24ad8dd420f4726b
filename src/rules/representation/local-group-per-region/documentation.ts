import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRows, withSettings } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Alt annet i representasjonen bygger på de lokale arbeidsgruppene: lederen, representanten i RAG og de ansvarlige i kommunene kommer derfra. En region uten gruppe får derfor dette ene funnet; leder, størrelse, dekning og roller nevnes først når gruppen har medlemmer.',
  whatToDo:
    'Før medlemmene inn i arket Medlemskap med regionen, kommunen og gruppen LAG. Skriv stillingen når navnet ikke er kjent. Rader uten navn, stilling og rolle teller ikke.',
  whenToLeaveIt:
    'Mens rekrutteringen pågår. Antallet grupper sies bare når hver region har sin gruppe, og antallet regioner ellers er som i oppsettet: at planen sier tolv og nevner tretten, forklares i register/region-count.',
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
