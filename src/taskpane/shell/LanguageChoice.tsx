import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { languages, type Language } from '../../text/language';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
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
  const text = useTextStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.choice, text.caption)}>
      <label htmlFor={id}>{t('frame.language')}</label>
      <Select
        id={id}
        size="small"
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
    </div>
  );
}
