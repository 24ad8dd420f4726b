import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { languages, type Language } from '../../text/language';
import { useDisplay } from '../display/DisplayContext';

const names = {
  nb: 'frame.languageNb',
  nn: 'frame.languageNn',
  en: 'frame.languageEn',
} as const satisfies Record<Language, string>;

interface LanguageChoiceProps {
  /** `null` follows Excel. */
  readonly chosen: Language | null;
  readonly onChoose: (language: Language | null) => void;
}

export function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps): ReactElement {
  const { t } = useDisplay();
  return (
    <Select
      size="small"
      appearance="underline"
      aria-label={t('frame.language')}
      value={chosen ?? ''}
      onChange={(_event, { value }) => onChoose(languages.find((language) => language === value) ?? null)}
    >
      <option value="">{t('frame.languageAsExcel')}</option>
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {t(names[language])}
        </option>
      ))}
    </Select>
  );
}
