import type { RuleDocumentation } from '../../documentation';
import { planInOneTable, withLine } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'De to budsjettalternativene skiller seg der det er meningen at mer penger skal gi mer aktivitet. I planen er det Fag/involvering og Diverse som øker med til sammen 800 000 kroner, og egenfinansieringen må da øke like mye. Forskjellene vises linje for linje, så ingen blir overrasket.',
    nn: 'Dei to budsjettalternativa skil seg der det er meininga at meir pengar skal gi meir aktivitet. I planen er det Fag/involvering og Diverse som aukar med til saman 800 000 kroner, og eigenfinansieringa må då auke like mykje. Skilnadene blir viste linje for linje, så ingen blir overraska.',
    en: 'The two funding scenarios differ where more money is meant to give more activity. In the plan it is the lines «Fag/involvering» and «Diverse» that rise by 800 000 kroner in all, and own funding must then rise by as much. The differences are shown line by line, so that nobody is taken by surprise.',
  },
  whatToDo: {
    nb: 'Se at hver økning er ment, og at noen har sagt ja til å dekke økningen i egenfinansiering. Er en linje lavere i alternativet med mer penger, står beløpene trolig i feil kolonne. Mangler et beløp i det ene alternativet, skriv 0 hvis linjen ikke gjelder der.',
    nn: 'Sjå at kvar auke er meint, og at nokon har sagt ja til å dekkje auken i eigenfinansiering. Er ei linje lågare i alternativet med meir pengar, står beløpa truleg i feil kolonne. Manglar eit beløp i det eine alternativet, skriv 0 dersom linja ikkje gjeld der.',
    en: 'See that each increase is meant, and that somebody has agreed to cover the increase in own funding. If a line is lower in the scenario with more money, the amounts are probably in the wrong columns. If an amount is missing in one of the scenarios, enter 0 if the line does not apply there.',
  },
  whenToLeaveIt: {
    nb: 'Funnene til orientering kan stå: de beskriver planen. En linje kan være lavere i det største alternativet når noe annet tar over oppgaven; skriv det i kommentaren.',
    nn: 'Funna til orientering kan stå: dei skildrar planen. Ei linje kan vere lågare i det største alternativet når noko anna tek over oppgåva; skriv det i kommentaren.',
    en: 'The findings for information may stand: they describe the plan. A line can be lower in the larger scenario when something else takes over the task; write so in the comment.',
  },
  valid: [
    {
      description: 'Linjene er like i begge alternativene.',
      workbook: {
        layout: 'tables',
        lines: [
          { activity: 'Delprosjektleder', confirmed: 350_000, fullApplication: 350_000, financing: 'grant' },
          { activity: 'Samarbeidsråd', confirmed: 50_000, fullApplication: 50_000, financing: 'grant' },
        ],
      },
    },
  ],
  invalid: [
    {
      description: 'Planens budsjett: to linjer øker, og egenfinansieringen med dem.',
      workbook: planInOneTable,
      messages: ['higher', 'higher', 'ownFundingHigher'],
    },
    {
      description: 'En linje er lavere når tilskuddet er større.',
      workbook: withLine(planInOneTable, 'Samarbeidsråd', { fullApplication: 40_000 }),
      messages: ['lower', 'higher', 'higher', 'ownFundingHigher'],
    },
    {
      description: 'En linje har bare beløp i det ene alternativet.',
      workbook: {
        layout: 'tables',
        lines: [{ activity: 'Opplæring', confirmed: '', fullApplication: 200_000, financing: 'grant' }],
      },
      messages: ['onlyInOne'],
    },
  ],
};
