import { t } from '../i18n';
import { keyOf, useKeys } from '../keys/effective';
import { configuration, machine, settings } from '../state';
import { useStore } from '../store';
import { isAlarming, rootWords, stopWords } from '../words';
import { RingBadge } from './ring';

/** Ring, what the machine is doing in words, page tables, instruction count, kernel. */
export function StatusBar() {
  const { view, stale } = useStore(machine, (value) => value);
  useKeys();
  const announce = useStore(settings, (value) => value.announce);
  const { kernel, cpu, boot } = useStore(configuration, (value) => value);
  const idle = () => t('status:idle', { run: keyOf('run.continue') ?? '▶', step: keyOf('run.into') ?? '↓' });
  const words = [view === null ? idle() : stopWords(view), ...(stale ? [t('status:stale')] : [])].join(' ');
  return (
    <footer className="status" data-alarm={view !== null && isAlarming(view.stop)}>
      {view !== null && <RingBadge ring={view.ring} />}
      <output
        className="status-words"
        title={words}
        aria-live={announce === 'nothing' ? 'off' : 'polite'}
        data-testid="stop"
        data-stop={view?.stop?.kind ?? (view === null ? 'none' : 'running')}
      >
        {words}
      </output>
      {view !== null && (
        <>
          <span className="status-place" title={t('status:cr3')}>
            {rootWords(view.cr3Root)}
          </span>
          <span title={t('status:icount')}>{t('status:instructions', { count: view.icount })}</span>
        </>
      )}
      <span className="status-place">
        Linux {kernel}, {cpu}
        {boot.trim() !== '' && `, ${boot.trim()}`}
      </span>
    </footer>
  );
}
