import { severities, type Finding } from '../../rules/finding';
import { daysBetween, type CalendarDay } from '../../plan/calendarDay';
import { activityKindChoices, activityStatusChoices, workAreaChoices } from '../../sheets/declarations/activityChoices';
import type { Language } from '../../text/language';
import type { TimedActivity } from './timed';
import type { ProgressTranslate } from './useProgressText';

export interface Told {
  readonly t: ProgressTranslate;
  readonly language: Language;
}

/** What an activity is called: its number and its name. */
export function nameOf({ activity }: TimedActivity, t: ProgressTranslate): string {
  const { number, name } = activity;
  const title = name.value === '' ? t('unnamed') : name.value;
  return number.value === '' ? title : t('numbered', { number: number.value, name: title });
}

/** When it is, with how long it lasts; what could not be read is said as it stands. */
export function whenText({ activity, days, unread }: TimedActivity, t: ProgressTranslate): string {
  const unreadText =
    unread.length > 0 ? t('unread', { raws: { list: unread.map((raw) => t('quoted', { raw })) } }) : null;
  if (days === null) return unreadText ?? t('withoutDate');
  const length = daysBetween(days.first, days.last) + 1;
  const [first, last] = [{ day: days.first }, { day: days.last }];
  const { start, end } = activity;
  const isBackwards = start.value !== null && end.value !== null && start.value > end.value;
  const when =
    start.value === null
      ? t('byDay', { day: last })
      : isBackwards
        ? t('backwards', { start: { day: start.value }, end: { day: end.value } })
        : length === 1
          ? t('onDay', { day: first })
          : t('fromTo', { first, last, count: length });
  return unreadText === null ? when : t('twoSentences', { one: when, other: unreadText });
}

/** `3.9.`, in English `3/9`: where the year goes without saying. */
export function shortDay(day: CalendarDay, language: Language): string {
  const [date, month] = [Number(day.slice(8)), Number(day.slice(5, 7))];
  return language === 'en' ? `${date}/${month}` : `${date}.${month}.`;
}

/** Everything that the picture shows of an activity, in words: for who does not see it. */
export function sentenceOf(timed: TimedActivity, findings: readonly Finding[], told: Told): string {
  const { t, language } = told;
  return [
    t('sentenceName', { name: nameOf(timed, t), kind: activityKindChoices[timed.kind].names[language] }),
    t('ended', { text: whenText(timed, t) }),
    ...factsOf(timed, told).map((text) => t('ended', { text })),
    ...(findings.length > 0 ? [t('ended', { text: findingCounts(findings, t) })] : []),
  ].join(' ');
}

/** Region, work area, status, responsible, participants and what it depends on, as far as they are stated. */
export function factsOf({ activity }: TimedActivity, { t, language }: Told): readonly string[] {
  const { regions, isForAllRegions, workArea, status, progress, responsible, participants, dependsOn } = activity;
  return [
    isForAllRegions
      ? t('forEveryRegion')
      : regions.value.length > 0
        ? t('forRegions', { regions: { list: regions.value } })
        : null,
    workArea.value && t('inArea', { area: workAreaChoices[workArea.value].names[language] }),
    status.value && t('withStatus', { status: activityStatusChoices[status.value].names[language] }),
    progress.value === null ? null : t('withProgress', { share: { share: progress.value } }),
    responsible.value === '' ? null : t('responsible', { responsible: responsible.value }),
    participants.value === '' ? null : t('participants', { participants: participants.value }),
    dependsOn.value.length > 0 ? t('dependsOn', { numbers: { list: dependsOn.value } }) : null,
  ].filter((text) => text !== null);
}

/** «1 feil, 2 advarsler». */
function findingCounts(findings: readonly Finding[], t: ProgressTranslate): string {
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [t(countKeys[severity], { count })];
  });
  return t('findings', { counts: { list: counts } });
}

const countKeys = { error: 'errorCount', warning: 'warningCount', info: 'infoCount' } as const;
