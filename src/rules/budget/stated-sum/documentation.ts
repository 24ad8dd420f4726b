import type { RuleDocumentation } from '../../documentation';
import { planInOneTable, planInTablesWithSums, withLine } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'En sum som står i arket, leses som sann. Er den skrevet inn for hånd, følger den ikke med når en linje endres; er den en formel, kan den ha mistet en rad eller hoppe over et tall som står som tekst. Kontrollen legger sammen på nytt og sammenligner på kronen.',
    nn: 'Ein sum som står i arket, blir lesen som sann. Er han skriven inn for hand, følgjer han ikkje med når ei linje blir endra; er han ein formel, kan han ha mista ei rad eller hoppe over eit tal som står som tekst. Kontrollen legg saman på nytt og samanliknar på krona.',
    en: 'A sum that stands in the sheet is read as true. If it is typed by hand, it does not follow when a line changes; if it is a formula, it may have lost a row or pass over a number stored as text. The check adds up again and compares to the krone.',
  },
  whatToDo: {
    nb: 'I planens egen tabell: la tillegget sette summen til det beregnede beløpet, eller rett linjen som er feil. I våre ark er summen en formel: se etter et funn om tall som tekst eller om en overskrevet formel, og rett det.',
    nn: 'I tabellen i planen: la tillegget setje summen til det utrekna beløpet, eller rett linja som er feil. I arka våre er summen ein formel: sjå etter eit funn om tal som tekst eller om ein overskriven formel, og rett det.',
    en: 'In the plan’s own table: let the add-in set the sum to the computed amount, or correct the line that is wrong. In our sheets the sum is a formula: look for a finding about a number stored as text or an overwritten formula, and correct that.',
  },
  whenToLeaveIt: {
    nb: 'Aldri i et ferdig budsjett. Kan et beløp ikke leses, tier kontrollen om summene som bygger på det, til beløpet er rettet. Viser en formel feil sum fordi et beløp står som tekst, eller fordi en annen sum er feil, sies det bare der feilen er.',
    nn: 'Aldri i eit ferdig budsjett. Kan eit beløp ikkje lesast, seier kontrollen ingenting om summane som byggjer på det, før beløpet er retta. Viser ein formel feil sum fordi eit beløp står som tekst, eller fordi ein annan sum er feil, kjem funnet berre der feilen er.',
    en: 'Never in a finished budget. If an amount cannot be read, the check is silent about the sums that rest on it until the amount is corrected. If a formula shows a wrong sum because an amount is stored as text, or because another sum is wrong, there is a finding only where the fault is.',
  },
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
