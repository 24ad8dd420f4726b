import type { Localized } from '../../text/language';

/** How yes and no are written in a cell. */
export const yesNoNames: Readonly<Record<'yes' | 'no', Localized>> = {
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
};
