import type { ReactElement } from 'react';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { hostErrorText } from '../display/hostError';
import { Message } from '../display/Message';
import { useTextStyles } from '../display/styles';
import { useFormActions, useFormsState } from './FormsContext';
import type { OpenForm } from './openForm';
import { useFormsText } from './useFormsText';

/** Why the row was not saved, or cannot be: what has been typed is still there. */
export function FormProblem({ open }: { readonly open: OpenForm }): ReactElement | null {
  const { language } = useDisplay();
  const t = useFormsText();
  const { saveAsNew } = useFormActions();
  const text = useTextStyles();
  const problem = useFormsState((state) => state.problem);
  const isTableGone = useFormsState((state) => state.form === null);
  const kind = isTableGone ? 'tableGone' : open.isRowGone ? 'rowGone' : problem?.kind;
  if (!kind) return null;
  const words = kind === 'host' ? problem?.kind === 'host' && hostErrorText(problem.code, language) : t(kind);
  return (
    <div role="alert">
      <Message
        severity="warning"
        title={t('notSaved')}
        actions={kind === 'rowGone' ? <Button onClick={saveAsNew}>{t('saveAsNew')}</Button> : null}
      >
        <p className={text.body}>{words}</p>
      </Message>
    </div>
  );
}
