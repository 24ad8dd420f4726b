import { findingText } from '../../rules/registry';
import { formatList } from '../../text/format';
import type { Language } from '../../text/language';
import type { RegionRow } from '../../rules/representation/matrix';
import { missingIn, type MissingItem } from './missing';
import type { RegionFacts } from '../../rules/representation/regionFacts';
import type { RepresentationTranslate } from './useRepresentationText';

const address = /[^\s<>()[\],;:]+@[^\s<>()[\],;:]+\.[^\s<>()[\],;:]+/gu;

/** What the regions lack as plain text, to be pasted into an e-mail. Addresses of people that stand in the sheet stay there. */
export function copyText(rows: readonly RegionRow[], t: RepresentationTranslate, language: Language): string {
  return rows
    .map((row) => regionText(row, t, language))
    .join('\n\n')
    .replace(address, '…');
}

function regionText(row: RegionRow, t: RepresentationTranslate, language: Language): string {
  const { region, facts } = row;
  const items = missingIn(row).map((item) => `- ${lineOf(item, facts, t, language)}`);
  if (items.length === 0) return t('nothingMissing', { region });
  return [t('listTitle', { region }), ...items].join('\n');
}

function lineOf(item: MissingItem, facts: RegionFacts, t: RepresentationTranslate, language: Language): string {
  const { least, most } = facts.sizeRange;
  switch (item.kind) {
    case 'leader':
      return t('listLeader', { count: item.candidates.length });
    case 'delegate':
      return t('listDelegate', { count: item.candidates.length });
    case 'contact':
      return t('listContact');
    case 'group':
      return t('listGroup', { least, most });
    case 'size':
      return t('membersMissing', { count: item.count, size: facts.size, least, most });
    case 'municipalities': {
      const names = formatList(
        item.municipalities.map(({ name }) => name),
        language,
      );
      return t('listMunicipalities', { count: item.municipalities.length, of: item.of, names });
    }
    case 'roles':
      return t('listRoles', { count: item.roles.length, names: formatList(item.roles, language) });
    case 'other':
      return findingText(item.finding, language);
  }
}
