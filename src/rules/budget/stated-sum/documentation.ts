import type { RuleDocumentation } from '../../documentation';
import { planInOneTable, planInTablesWithSums, withLine } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: 'En sum som står i arket, leses som sann. Er den skrevet inn for hånd, følger den ikke med når en linje endres; er den en formel, kan den ha mistet en rad eller hoppe over et tall som står som tekst. Kontrollen legger sammen på nytt og sammenligner på kronen.',
  whatToDo:
    'I planens egen tabell: la tillegget sette summen til det beregnede beløpet, eller rett linjen som er feil. I våre ark er summen en formel: se etter et funn om tall som tekst eller om en overskrevet formel, og rett det.',
  whenToLeaveIt:
    'Aldri i et ferdig budsjett. Kan et beløp ikke leses, tier kontrollen om summene som bygger på det, til beløpet er rettet. Viser en formel feil sum fordi et beløp står som tekst, eller fordi en annen sum er feil, sies det bare der feilen er.',
  valid: [
    { description: 'Planens tabell: 2 400 000 og 4 000 000 kroner stemmer.', workbook: planInOneTable },
    { description: 'Våre ark: alle fem summene stemmer i begge alternativene.', workbook: planInTablesWithSums },
  ],
  invalid: [
    {
      description: 'En linje er økt, men summen står som før.',
      workbook: withLine(planInOneTable, 'Diverse', { confirmed: 75_000 }),
      messages: ['tooLow'],
    },
    {
      description: 'En linje er redusert, men summen står som før.',
      workbook: withLine(planInOneTable, 'Diverse', { confirmed: 25_000 }),
      messages: ['tooHigh'],
    },
    {
      description: 'Summen mangler i det ene alternativet.',
      workbook: { ...planInOneTable, sums: [{ kind: 'costs', confirmed: 2_400_000, fullApplication: '' }] },
      messages: ['missing'],
    },
  ],
};
