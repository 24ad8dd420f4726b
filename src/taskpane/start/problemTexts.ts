import type { Translate } from '../../text/pane';

/** Why the pane cannot start, as far as the person is concerned. */
export type StartUpProblem =
  | { readonly kind: 'noAnswer' }
  | { readonly kind: 'outsideExcel' }
  | { readonly kind: 'wrongHost'; readonly host: string }
  | { readonly kind: 'tooOld'; readonly needed: string }
  | { readonly kind: 'crashed' };

export interface ProblemTexts {
  readonly title: string;
  readonly what: string;
  readonly todo: readonly string[];
}

/** Office.js comes from here; a network that keeps it out keeps the add-in from starting. */
const OFFICE_DOMAIN = 'appsforoffice.microsoft.com';

/** What happened, and what to do about it. */
export function problemTexts(problem: StartUpProblem, t: Translate): ProblemTexts {
  switch (problem.kind) {
    case 'noAnswer':
      return {
        title: t('startUp.noAnswerTitle'),
        what: t('startUp.noAnswerText'),
        todo: [t('startUp.noAnswerReopen'), t('startUp.noAnswerAllow', { domain: OFFICE_DOMAIN })],
      };
    case 'outsideExcel':
      return { title: t('startUp.outsideTitle'), what: t('startUp.outsideText'), todo: [t('startUp.outsideOpen')] };
    case 'wrongHost':
      return {
        title: t('startUp.wrongHostTitle'),
        what: t('startUp.wrongHostText', { host: problem.host }),
        todo: [t('startUp.outsideOpen')],
      };
    case 'tooOld':
      return {
        title: t('startUp.tooOldTitle'),
        what: t('startUp.tooOldText', { needed: problem.needed }),
        todo: [t('startUp.tooOldUpdate')],
      };
    case 'crashed':
      return {
        title: t('startUp.crashedTitle'),
        what: t('startUp.crashedText'),
        todo: [t('startUp.noAnswerReopen')],
      };
  }
}
