import type { RuleDocumentation } from '../../documentation';
import { progress } from '../../progressExample';
import { withRow, withSettings } from '../../sheetExample';

const required = withSettings(progress, { requireAnchoringActivity: 'Ja' });

export const documentation: RuleDocumentation = {
  why: {
    nb: 'De lokale arbeidsgruppene har ansvar for at Helseplattformen settes som fast tema på ledelsesnivå i hver kommune (kap. 5.3). Planen sier ikke at det skal stå i fremdriftsplanen, så kontrollen gjøres bare når den er slått på i Oppsett.',
    nn: 'Dei lokale arbeidsgruppene har ansvar for at Helseplattforma blir sett som fast tema på leiarnivå i kvar kommune (kap. 5.3). Planen seier ikkje at det skal stå i framdriftsplanen, så kontrollen blir berre gjord når han er slått på i Oppsett.',
    en: 'The local working groups are responsible for making Helseplattformen a fixed item on the leadership’s agenda in every municipality (section 5.3). The plan does not say that this is to be in the progress plan, so the check is made only when it is turned on in the settings.',
  },
  whatToDo: {
    nb: 'Legg til en aktivitet med området Forankring for regionen, eller én for alle.',
    nn: 'Legg til ein aktivitet med området Forankring for regionen, eller éin for alle.',
    en: 'Add an activity with the work area Anchoring for the region, or one for all of them.',
  },
  whenToLeaveIt: {
    nb: 'Når forankringen følges opp et annet sted. Slå da kontrollen av i Oppsett.',
    nn: 'Når forankringa blir følgd opp ein annan stad. Slå då av kontrollen i Oppsett.',
    en: 'When the anchoring is followed up elsewhere. Then turn the check off in the settings.',
  },
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
