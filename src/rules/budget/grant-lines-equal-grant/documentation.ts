import type { RuleDocumentation } from '../../documentation';
import { planInOneTable, planInTables, withConfirmedFinancing, withLine } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Tilskuddet skal brukes på det som står i budsjettet, verken mer eller mindre. Planen har to budsjettalternativ, og linjene som tilskuddet skal dekke, må passe i begge: til 1,2 millioner som er bekreftet, og til 2,0 millioner som er søkt om.',
    nn: 'Tilskotet skal brukast på det som står i budsjettet, verken meir eller mindre. Planen har to budsjettalternativ, og linjene som tilskotet skal dekkje, må passe i begge: til 1,2 millionar som er stadfesta, og til 2,0 millionar som det er søkt om.',
    en: 'The grant is to be used for what stands in the budget, no more and no less. The plan has two funding scenarios, and the lines that the grant is to cover must fit both: the 1.2 million that is confirmed, and the 2.0 million that is applied for.',
  },
  whatToDo: {
    nb: 'Se hvor stor forskjellen er, og finn linjen som mangler eller har feil beløp. Er det tilskuddet som er endret, rett det i finansieringsplanen. Mangler en linje finansiering, velg den; kan et beløp ikke leses, rett det først.',
    nn: 'Sjå kor stor skilnaden er, og finn linja som manglar eller har feil beløp. Er det tilskotet som er endra, rett det i finansieringsplanen. Manglar ei linje finansiering, vel ho; kan eit beløp ikkje lesast, rett det først.',
    en: 'See how large the difference is, and find the line that is missing or has a wrong amount. If it is the grant that has changed, correct it in the financing plan. If a line has no financing, choose it; if an amount cannot be read, correct that first.',
  },
  whenToLeaveIt: {
    nb: 'Mens budsjettet er under arbeid. Når budsjettet skal sendes eller vedtas, skal summen være lik tilskuddet på kronen. Planens egen tabell har ikke tilskuddet som egen rad; da brukes beløpene i planen.',
    nn: 'Medan budsjettet er under arbeid. Når budsjettet skal sendast eller vedtakast, skal summen vere lik tilskotet på krona. Tabellen i planen har ikkje tilskotet som eiga rad; då blir beløpa i planen brukte.',
    en: 'While the budget is being worked on. When the budget is to be sent or adopted, the sum is to equal the grant to the krone. The plan’s own table does not have the grant as a row of its own; there the amounts in the plan are used.',
  },
  valid: [
    {
      description: 'Planens budsjett: linjene er 1 200 000 og 2 000 000 kroner, like tilskuddet.',
      workbook: planInTables,
    },
    {
      description: 'Det samme i planens egen tabell. Egenfinansieringen er ikke med i summen.',
      workbook: planInOneTable,
    },
  ],
  invalid: [
    {
      description: 'En linje er 50 000 kroner for lav.',
      workbook: withLine(planInTables, 'Fag/involvering', { confirmed: 450_000 }),
      messages: ['tooLow'],
    },
    {
      description: 'En linje er 100 000 kroner for høy.',
      workbook: withLine(planInTables, 'Samarbeidsråd', { confirmed: 150_000 }),
      messages: ['tooHigh'],
    },
    {
      description: 'Tilskuddet er ikke fylt ut for det ene alternativet.',
      workbook: withConfirmedFinancing(planInTables, { grant: '' }),
      messages: ['grantMissing'],
    },
    {
      description: 'En linje mangler finansiering, og hører derfor ikke til noen sum.',
      workbook: withLine(planInTables, 'Diverse', { financing: '' }),
      messages: ['financingMissing', 'financingMissing'],
    },
    {
      description: 'Et beløp kan bety flere ting. Da sies det ingenting om summen før det er rettet.',
      workbook: withLine(planInTables, 'Diverse', {
        confirmed: { written: 'ca. 50 000', verdict: 'ask', note: 'approximateAmount', candidates: [50_000] },
      }),
      messages: ['amountsUnreadable'],
    },
  ],
};
