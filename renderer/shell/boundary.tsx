import { Component, type ReactNode } from 'react';
import { t } from '../i18n';

/** A view that fails takes neither the window nor the text with it: the text was kept, and loading the page again brings it back. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: string | null }> {
  override readonly state = { failed: null };

  static getDerivedStateFromError(error: unknown): { failed: string } {
    return { failed: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.failed === null) return this.props.children;
    return (
      <div className="empty" role="alert">
        <p>{t('shell:failed.words', { reason: this.state.failed })}</p>
        <button type="button" className="primary" onClick={() => location.reload()}>
          {t('shell:failed.reload')}
        </button>
      </div>
    );
  }
}
