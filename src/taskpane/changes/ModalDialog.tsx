import { makeStyles, mergeClasses } from '@fluentui/react-components';
import {
  useId,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(480px, calc(100vw - 24px))',
    maxHeight: 'calc(100dvh - 56px)',
    // Clear of Excel's own menu in the upper right corner.
    marginTop: '44px',
    padding: 0,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    overflow: 'hidden',
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  frame: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    maxHeight: 'calc(100dvh - 56px)',
  },
  title: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    overflowWrap: 'anywhere',
  },
  content: { overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalL}` },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalM,
  },
  // On a low or strongly enlarged pane the whole dialog scrolls, so that the buttons do not take the room of the content.
  low: { '@media (max-height: 380px)': { display: 'block', overflowY: 'auto' } },
});

interface ModalDialogProps {
  readonly title: string;
  /** Changes when the dialog shows something else; the focus then goes to the main button, or to the title. */
  readonly stage: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A dialog of the browser's own: it keeps the focus within, closes on Esc, and hands the focus back. */
export function ModalDialog({ title, stage, actions, children, onClose }: ModalDialogProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const contentId = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, []);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    (element.querySelector<HTMLElement>('[data-main-action]') ?? heading.current)?.focus();
  }, [stage]);

  // Whether it may be closed is for the one who opened it to say.
  const onCancel = (event: SyntheticEvent): void => {
    event.preventDefault();
    onClose();
  };

  // Excel on the web takes Esc for its grid where it hears of it, and then the browser does not close the dialog.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.stopPropagation();
  };

  return (
    // The keys come up from what is in the dialog; it takes no focus itself.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      aria-describedby={contentId}
      onCancel={onCancel}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div className={mergeClasses(styles.frame, styles.low)}>
        <h2 ref={heading} id={titleId} tabIndex={-1} className={mergeClasses(text.title, styles.title)}>
          {title}
        </h2>
        <div id={contentId} className={styles.content}>
          {children}
        </div>
        <div className={styles.actions}>{actions}</div>
      </div>
    </dialog>
  );
}
