import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { changeTitleText } from '../../rules/registry';
import type { ChangeSet } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { ChangePreview } from './ChangePreview';
import { ModalDialog } from './ModalDialog';
import { applyText } from './titleTexts';
import { tokens } from '../display/tokens';
import { Button } from '../display/Button';

const useStyles = makeStyles({
  choices: { display: 'grid', margin: 0, padding: 0, border: 'none', marginBottom: tokens.spacingVerticalS },
  choice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  radio: { flexShrink: 0, width: '16px', height: '16px', margin: '2px 0', accentColor: tokens.colorBrandBackground },
});

interface ChooseChangeProps {
  readonly choices: readonly ChangeSet[];
  readonly chosen: number | null;
}

/** More than one change is possible, and only the person knows which: none is chosen beforehand. */
export function ChooseChange({ choices, chosen }: ChooseChangeProps): ReactElement {
  const { t, language } = useDisplay();
  const { apply, choose, closeJob } = useActions();
  const styles = useStyles();
  const text = useTextStyles();
  const name = useId();
  const changes = chosen === null ? undefined : choices[chosen];
  return (
    <ModalDialog
      title={t('changes.choose')}
      stage="choosing"
      onClose={closeJob}
      actions={
        <>
          <Button appearance="primary" isUnavailable={!changes} onClick={() => changes && apply(changes)}>
            {changes ? applyText(changes.title, t) : t('changes.apply')}
          </Button>
          <Button onClick={closeJob}>{t('changes.cancel')}</Button>
        </>
      }
    >
      <fieldset className={mergeClasses(styles.choices, text.body)}>
        <legend className={text.hidden}>{t('changes.choose')}</legend>
        {choices.map((each, index) => (
          <label key={changeTitleText(each.title, language)} className={styles.choice}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              checked={index === chosen}
              {...(index === 0 && { 'data-main-action': true })}
              onChange={() => choose(index)}
            />
            {changeTitleText(each.title, language)}
          </label>
        ))}
      </fieldset>
      {changes ? <ChangePreview changes={changes} /> : <p className={text.caption}>{t('changes.chooseFirst')}</p>}
    </ModalDialog>
  );
}
