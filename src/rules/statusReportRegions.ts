import { matrixOf, type Cell, type RegionRow } from './representation/matrix';
import { line, text, type ReportCell, type ReportContext, type ReportLine } from './statusReportLines';

/** How each region stands against what the plan asks (sections 5.2, 5.3 and 7), as the findings have it. */
export function regionLines(context: ReportContext): readonly ReportLine[] {
  const { reading, findings, t } = context;
  const regions = matrixOf(reading, findings);
  if (regions.length === 0) return [line('heading', t('representation')), line('note', t('noRegions'))];
  const header = (['region', 'leader', 'delegate', 'contact', 'members', 'bounds', 'covered', 'verdict'] as const).map(
    (column) => t(column),
  );
  return [
    line('heading', t('representation')),
    line('header', ...header),
    ...regions.map((region) => rowOf(region, context)),
    line('note', t('ragNote')),
  ];
}

function rowOf({ region, facts, cells, verdict }: RegionRow, { t }: ReportContext): ReportLine {
  const { municipalities, missingMunicipalities, sizeRange } = facts;
  const of = municipalities.length;
  const isKnown = facts.hasMemberList;
  const count = (at: number, asked: number): string => {
    if (at === 0) return t('none');
    return at === 1 && asked === 1 ? t('yes') : String(at);
  };
  return line(
    'row',
    region,
    judged(cells.leader, isKnown ? count(facts.leadersAtOnce, 1) : t('unknown')),
    judged(cells.delegate, isKnown ? count(facts.delegatesAtOnce, facts.delegatesAsked) : t('unknown')),
    judged(cells.contact, facts.row === null ? t('unknown') : facts.contact === '' ? t('none') : t('yes')),
    isKnown ? { count: facts.size, verdict: cells.size.verdict } : text(t('unknown'), 'unknown'),
    text(t('range', sizeRange)),
    judged(
      cells.coverage,
      isKnown && of > 0 ? t('partOf', { count: of - missingMunicipalities.length, of }) : t('unknown'),
    ),
    text(t(verdict), verdict),
  );
}

const judged = ({ verdict }: Cell, value: string): ReportCell => text(value, verdict);
