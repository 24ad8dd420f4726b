import type { ActivityKind } from '../../plan/activity';
import type { Localized } from '../../text/language';

/** The words of a sheet with a timeline, apart from the headers, which are those of the progress plan. */
export const timelineWords = {
  sheetName: { nb: 'Tidslinje', nn: 'Tidslinje', en: 'Timeline' },
  title: {
    nb: 'Tidslinje for involvering av opsjonskommuner',
    nn: 'Tidslinje for involvering av opsjonskommunar',
    en: 'Timeline for the involvement of option municipalities',
  },
  drawn: {
    nb: 'Tegnet {day} etter arket {sheet}. Tidslinjen endrer seg ikke når planen endres; tegn da en ny.',
    nn: 'Teikna {day} etter arket {sheet}. Tidslinja endrar seg ikkje når planen blir endra; teikn då ei ny.',
    en: 'Drawn on {day} from the sheet {sheet}. The timeline does not change with the plan; draw a new one then.',
  },
  week: { nb: 'Uke', nn: 'Veke', en: 'Week' },
  monday: { nb: 'Mandag', nn: 'Måndag', en: 'Monday' },
  noDate: { nb: 'uten dato', nn: 'utan dato', en: 'no date' },
  cancelled: { nb: 'Avlyst', nn: 'Avlyst', en: 'Cancelled' },
  inWindow: { nb: 'Planens periode', nn: 'Perioden i planen', en: 'The plan’s period' },
} satisfies Record<string, Localized>;

export type TimelineMark = ActivityKind | 'cancelled';

/** What stands in the cell of a week, so that colour is not all there is, on paper neither. */
export const timelineMarks: Readonly<
  Record<TimelineMark, { readonly sign: string; readonly fontColor: string; readonly fillColor: string }>
> = {
  activity: { sign: '■', fontColor: '#2E75B6', fillColor: '#9DC3E6' },
  milestone: { sign: '◆', fontColor: '#1F3864', fillColor: '#FFE699' },
  gathering: { sign: '●', fontColor: '#375623', fillColor: '#A9D18E' },
  meeting: { sign: '○', fontColor: '#375623', fillColor: '#E2F0D9' },
  cancelled: { sign: '×', fontColor: '#595959', fillColor: '#EDEDED' },
};
