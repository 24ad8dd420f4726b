import { Component, type ReactNode } from 'react';
import type { Translate } from '../../text/pane';
import { Message } from '../display/Message';
import { Button } from '../display/Button';

interface CrashBoundaryProps {
  readonly t: Translate;
  readonly children: ReactNode;
}

/** A fault of ours is said in plain words, and the person gets on; what React knows of it is in the browser's console. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError(): { readonly hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    const { t, children } = this.props;
    if (!this.state.hasCrashed) return children;
    return (
      <main role="alert" style={{ padding: '44px 16px 16px' }}>
        <Message
          severity="error"
          title={t('frame.crashedTitle')}
          actions={<Button onClick={() => window.location.reload()}>{t('frame.reload')}</Button>}
        >
          {t('frame.crashedText')}
        </Message>
      </main>
    );
  }
}
