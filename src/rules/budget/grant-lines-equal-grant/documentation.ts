import type { RuleDocumentation } from '../../documentation';
import { planInOneTable, planInTables, withConfirmedFinancing, withLine } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: 'Tilskuddet skal brukes på det som står i budsjettet, verken mer eller mindre. Planen har to budsjettalternativ, og linjene som tilskuddet skal dekke, må passe i begge: til 1,2 millioner som er bekreftet, og til 2,0 millioner som er søkt om.',
  whatToDo:
    'Se hvor stor forskjellen er, og finn linjen som mangler eller har feil beløp. Er det tilskuddet som er endret, rett det i finansieringsplanen. Mangler en linje finansiering, velg den; kan et beløp ikke leses, rett det først.',
  whenToLeaveIt:
    'Mens budsjettet er under arbeid. Når budsjettet skal sendes eller vedtas, skal summen være lik tilskuddet på kronen. Planens egen tabell har ikke tilskuddet som egen rad; da brukes beløpene i planen.',
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
