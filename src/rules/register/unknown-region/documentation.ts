import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Regionene er nøkkelen mellom arkene: kommuner, medlemmer og aktiviteter viser til dem ved navn. En region med et navn som planen ikke kjenner, kan være en skrivefeil, og da blir noen stående uten gruppe.',
  whatToDo:
    'Rett navnet. Er det et nytt navn på et samarbeid i planen, skriv planens navn i kolonnen «Også kjent som». Står samme region to ganger, slett den ene raden.',
  whenToLeaveIt: 'Når et nytt samarbeid virkelig er kommet til etter at planen ble skrevet.',
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
      description: 'Samme region under to navn.',
      workbook: withAddedRow(organisation, 'regions', { name: 'Romsdal regionråd', contactPerson: 'Rådgiver' }),
      messages: ['duplicate'],
    },
  ],
};
