import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Regionene er nøkkelen mellom arkene: kommuner, medlemmer og aktiviteter viser til dem ved navn. En region med et navn som planen ikke kjenner, kan være en skrivefeil, og da blir noen stående uten gruppe.',
    nn: 'Regionane er nøkkelen mellom arka: kommunar, medlemer og aktivitetar viser til dei ved namn. Ein region med eit namn som planen ikkje kjenner, kan vere ein skrivefeil, og då blir nokon ståande utan gruppe.',
    en: 'The regions are the key between the sheets: municipalities, members and activities refer to them by name. A region with a name unknown to the plan may be a typing error, and then somebody is left without a group.',
  },
  whatToDo: {
    nb: 'Rett navnet. Er det et nytt navn på et samarbeid i planen, skriv planens navn i kolonnen «Også kjent som». Står samme region to ganger, slett den ene raden.',
    nn: 'Rett namnet. Er det eit nytt namn på eit samarbeid i planen, skriv namnet i planen i kolonnen «Også kjend som». Står same region to gonger, slett den eine rada.',
    en: 'Correct the name. If it is a new name of a cooperation in the plan, write the plan’s name in the column “Also known as”. If the same region is listed twice, delete one of the rows.',
  },
  whenToLeaveIt: {
    nb: 'Når et nytt samarbeid virkelig er kommet til etter at planen ble skrevet.',
    nn: 'Når eit nytt samarbeid verkeleg har kome til etter at planen vart skriven.',
    en: 'When a new cooperation really has come about since the plan was written.',
  },
  valid: [
    { description: 'Regionene er blant dem planen nevner.', workbook: organisation },
    {
      description: 'Et nytt navn, med planens navn ved siden av.',
      workbook: withRow(organisation, 'regions', 0, { name: 'Fosenregionen', aliases: 'Fosen IKS' }),
    },
  ],
  invalid: [
    {
      description: 'Et samarbeid som planen ikke nevner.',
      workbook: withAddedRow(organisation, 'regions', { name: 'Nye Nordfjord', contactPerson: 'Rådgiver' }),
      messages: ['notInPlan'],
    },
    {
      description: 'En skrivefeil.',
      workbook: withRow(organisation, 'regions', 0, { name: 'Fossen IKS' }),
      messages: ['similar'],
    },
    {
      description: 'Et nytt navn, der bare et tredje navn forteller hvilken region det er.',
      workbook: withRow(organisation, 'regions', 0, { name: 'Fosenregionen', aliases: 'Fosen Regionråd' }),
      messages: ['otherName'],
    },
    {
      description: 'Samme region under to navn.',
      workbook: withAddedRow(organisation, 'regions', { name: 'Romsdal regionråd', contactPerson: 'Rådgiver' }),
      messages: ['duplicate'],
    },
  ],
};
