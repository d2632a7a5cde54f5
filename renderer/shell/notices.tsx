import { t } from '../i18n';
import { ValueText } from '../look-at/value';
import { dismiss, shell } from '../state';
import { useStore } from '../store';

export function Notices() {
  const notices = useStore(shell, (value) => value.notices);
  return (
    <section className="notices" aria-label={t('shell:notices')} aria-live="polite">
      {notices.map(({ id, severity, text }) => (
        <div key={id} className="notice" data-severity={severity}>
          <span>
            <ValueText text={text} />
          </span>
          <button type="button" aria-label={t('shell:dismiss')} onClick={() => dismiss(id)}>
            ×
          </button>
        </div>
      ))}
    </section>
  );
}
