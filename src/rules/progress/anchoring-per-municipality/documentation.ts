import type { RuleDocumentation } from '../../documentation';
import { progress } from '../../progressExample';
import { withRow, withSettings } from '../../sheetExample';

const required = withSettings(progress, { requireAnchoringActivity: 'Ja' });

export const documentation: RuleDocumentation = {
  why: 'De lokale arbeidsgruppene har ansvar for at Helseplattformen settes som fast tema på ledelsesnivå i hver kommune (kap. 5.3). Planen sier ikke at det skal stå i fremdriftsplanen, så kontrollen gjøres bare når den er slått på i Oppsett.',
  whatToDo: 'Legg til en aktivitet med området Forankring for regionen, eller én for alle.',
  whenToLeaveIt: 'Når forankringen følges opp et annet sted. Slå da kontrollen av i Oppsett.',
  valid: [
    { description: 'Begge regionene har en aktivitet for forankring.', workbook: required },
    {
      description: 'Kontrollen er ikke slått på.',
      workbook: withRow(progress, 'activities', 2, { workArea: 'Involvering' }),
    },
  ],
  invalid: [
    {
      description: 'En region har ingen.',
      workbook: withRow(required, 'activities', 2, { workArea: 'Involvering' }),
      messages: ['missing'],
    },
  ],
};
