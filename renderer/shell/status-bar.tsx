import { t } from '../i18n';
import { keyOf, useKeys } from '../keys/effective';
import { configuration, machine, settings } from '../state';
import { ValueText } from '../look-at/value';
import { slow } from '../slow';
import { useStore } from '../store';
import { isAlarming, isOver, rootWords, stopWords } from '../words';
import { RingBadge } from './ring';

/** Ring, what the machine is doing in words, page tables, instruction count, kernel. */
export function StatusBar() {
  const { view, stale } = useStore(machine, (value) => value);
  useKeys();
  const announce = useStore(settings, (value) => value.announce);
  const isRunningSlowly = useStore(slow, ({ direction }) => direction !== 0);
  const { kernel, cpu, boot } = useStore(configuration, (value) => value);
  const idle = () => t('status:idle', { run: keyOf('run.continue') ?? '▶', step: keyOf('run.into') ?? '↓' });
  const words = [view === null ? idle() : stopWords(view), ...(stale ? [t('status:stale')] : [])].join(' ');
  return (
    <footer className="status" data-alarm={view !== null && isAlarming(view.stop)}>
      {view !== null && <RingBadge ring={view.ring} />}
      <output
        className="status-words"
        title={words}
        aria-live={announce === 'nothing' || isRunningSlowly ? 'off' : 'polite'}
        data-testid="stop"
        data-stop={view?.stop?.kind ?? (view === null ? 'none' : 'running')}
      >
        <ValueText text={words} />
      </output>
      {view !== null && isOver(view.stop) && (
        <span className="status-place" data-testid="what-next">
          {t('status:over', { run: keyOf('run.continue') ?? '▶', back: keyOf('run.backInto') ?? '↑' })}
        </span>
      )}
      <SlowRun />
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

/** That the machine goes on by itself, which way and how fast. */
function SlowRun() {
  const direction = useStore(slow, (value) => value.direction);
  const speed = useStore(settings, (value) => value.slowSpeed);
  if (direction === 0) return null;
  return (
    <output className="status-slow" data-testid="slow" data-direction={direction}>
      {t(direction > 0 ? 'timeline:slow' : 'timeline:slowBack', { count: speed })}
    </output>
  );
}
