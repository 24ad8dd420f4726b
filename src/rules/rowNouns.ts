import type { TableId } from '../sheets/declarations/declaration';
import type { Localized } from '../text/language';

/** What a row of each table is called, alone and counted. */
export const rowNouns: Readonly<Record<TableId, { readonly one: Localized; readonly counted: Localized }>> = {
  regions: {
    one: { nb: 'region', nn: 'region', en: 'region' },
    counted: {
      nb: '{count, plural, one {# region} other {# regioner}}',
      nn: '{count, plural, one {# region} other {# regionar}}',
      en: '{count, plural, one {# region} other {# regions}}',
    },
  },
  municipalities: {
    one: { nb: 'kommune', nn: 'kommune', en: 'municipality' },
    counted: {
      nb: '{count, plural, one {# kommune} other {# kommuner}}',
      nn: '{count, plural, one {# kommune} other {# kommunar}}',
      en: '{count, plural, one {# municipality} other {# municipalities}}',
    },
  },
  memberships: {
    one: { nb: 'medlem', nn: 'medlem', en: 'member' },
    counted: {
      nb: '{count, plural, one {# medlem} other {# medlemmer}}',
      nn: '{count, plural, one {# medlem} other {# medlemer}}',
      en: '{count, plural, one {# member} other {# members}}',
    },
  },
  activities: {
    one: { nb: 'aktivitet', nn: 'aktivitet', en: 'activity' },
    counted: {
      nb: '{count, plural, one {# aktivitet} other {# aktiviteter}}',
      nn: '{count, plural, one {# aktivitet} other {# aktivitetar}}',
      en: '{count, plural, one {# activity} other {# activities}}',
    },
  },
  budget: {
    one: { nb: 'budsjettlinje', nn: 'budsjettlinje', en: 'budget line' },
    counted: {
      nb: '{count, plural, one {# budsjettlinje} other {# budsjettlinjer}}',
      nn: '{count, plural, one {# budsjettlinje} other {# budsjettlinjer}}',
      en: '{count, plural, one {# budget line} other {# budget lines}}',
    },
  },
  financing: {
    one: { nb: 'budsjettalternativ', nn: 'budsjettalternativ', en: 'funding scenario' },
    counted: {
      nb: '{count, plural, one {# budsjettalternativ} other {# budsjettalternativer}}',
      nn: '{count, plural, one {# budsjettalternativ} other {# budsjettalternativ}}',
      en: '{count, plural, one {# funding scenario} other {# funding scenarios}}',
    },
  },
  meetingPlaces: {
    one: { nb: 'møteplass', nn: 'møteplass', en: 'meeting place' },
    counted: {
      nb: '{count, plural, one {# møteplass} other {# møteplasser}}',
      nn: '{count, plural, one {# møteplass} other {# møteplassar}}',
      en: '{count, plural, one {# meeting place} other {# meeting places}}',
    },
  },
  versions: {
    one: { nb: 'versjon', nn: 'versjon', en: 'version' },
    counted: {
      nb: '{count, plural, one {# versjon} other {# versjoner}}',
      nn: '{count, plural, one {# versjon} other {# versjonar}}',
      en: '{count, plural, one {# version} other {# versions}}',
    },
  },
  settings: {
    one: { nb: 'innstilling', nn: 'innstilling', en: 'setting' },
    counted: {
      nb: '{count, plural, one {# innstilling} other {# innstillinger}}',
      nn: '{count, plural, one {# innstilling} other {# innstillingar}}',
      en: '{count, plural, one {# setting} other {# settings}}',
    },
  },
};
