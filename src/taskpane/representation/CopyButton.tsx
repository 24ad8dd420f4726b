import { makeStyles } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../display/Button';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { useFieldStyles } from '../forms/fields/fieldStyles';
import { mergeClasses } from '@fluentui/react-components';
import { useRepresentationText } from './useRepresentationText';
import { writeClipboard } from './writeClipboard';

const useStyles = makeStyles({
  copy: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
  },
  said: { minHeight: tokens.lineHeightBase200 },
  text: { minHeight: '120px', resize: 'vertical' },
});

interface CopyButtonProps {
  /** The whole of what it does, for those who hear it apart from what stands around it. */
  readonly label: string;
  readonly textOf: () => string;
}

/** Copies a text; where Excel's frame does not allow it, the text is shown to be copied by hand. */
export function CopyButton({ label, textOf }: CopyButtonProps): ReactElement {
  const t = useRepresentationText();
  const styles = useStyles();
  const fields = useFieldStyles();
  const text = useTextStyles();
  const [outcome, setOutcome] = useState<{ readonly copied: boolean; readonly words: string } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const isShown = outcome !== null && !outcome.copied;
  useEffect(() => {
    if (isShown) field.current?.select();
  }, [isShown, outcome]);

  const copy = async (): Promise<void> => {
    const words = textOf();
    setOutcome({ copied: await writeClipboard(words), words });
  };
  return (
    <div className={styles.copy}>
      <Button size="small" icon={<Copy16Regular aria-hidden />} onClick={() => void copy()}>
        <span aria-hidden>{t('copy')}</span>
        <span className={text.hidden}>{label}</span>
      </Button>
      <p role="status" className={mergeClasses(text.caption, styles.said)}>
        {outcome && (outcome.copied ? t('copied') : t('copyFailed'))}
      </p>
      {isShown && (
        <textarea
          ref={field}
          readOnly
          className={mergeClasses(fields.input, styles.text)}
          aria-label={t('copyText')}
          value={outcome.words}
        />
      )}
    </div>
  );
}
