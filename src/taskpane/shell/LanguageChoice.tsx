import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { languages, type Language } from '../../text/language';
import { useDisplay } from '../display/DisplayContext';
import { tokens, typography } from '../display/tokens';

const useStyles = makeStyles({
  choice: {
    ...typography.caption,
    height: '24px',
    maxWidth: '100%',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

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
  const styles = useStyles();
  return (
    <select
      className={styles.choice}
      aria-label={t('frame.language')}
      value={chosen ?? ''}
      onChange={({ target: { value } }) => onChoose(languages.find((language) => language === value) ?? null)}
    >
      <option value="">{t('frame.languageAsExcel')}</option>
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {t(names[language])}
        </option>
      ))}
    </select>
  );
}
