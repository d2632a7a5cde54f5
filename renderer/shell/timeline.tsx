import { type KeyboardEvent, useEffect, useState } from 'react';
import type { TimeView } from '../../preload/contract';
import { run } from '../commands';
import { lab } from '../lab';
import { labelOf } from '../labels';
import { machine } from '../state';
import { useStore } from '../store';
import { canGoBack, seek } from '../time';
import { t } from '../i18n';

/** The whole run as a band with a handle: where it was in ring 0, where the machine stands, and any moment to go to. */
export function Timeline() {
  const view = useStore(machine, (value) => value.view);
  const time = view?.time ?? null;
  const end = time?.end.icount;
  const rings = useRings(end, view?.stop !== null);
  if (view === null || time === null || view.stop === null || (!time.isPast && !canGoBack(view))) return <div />;
  const { now, start } = time;
  const length = time.end.icount - start.icount;
  return (
    <section className="timeline" aria-label={t('timeline:moment')} data-past={time.isPast}>
      <span className="timeline-words" data-testid="time">
        {timeWords(time)}
      </span>
      <div className="timeline-band">
        <RingBand shares={rings} />
        <input
          type="range"
          aria-label={t('timeline:moment')}
          aria-valuetext={t('timeline:at', { where: timeWords(time), ring: view.ring, place: view.at })}
          onKeyDown={byCalls}
          title={t('timeline:drag', { back: labelOf('run.backInto') })}
          min={0}
          max={Math.max(1, length)}
          value={now.icount - start.icount}
          onChange={({ target }) => void seek({ icount: start.icount + Number(target.value), sub: 0 })}
        />
      </div>
    </section>
  );
}

/** Page Up and Page Down go from system call to system call; arrows, Home and End are the slider's own. */
function byCalls(event: KeyboardEvent): void {
  const direction = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : null;
  if (direction === null || event.altKey || event.ctrlKey) return;
  event.preventDefault();
  run(direction < 0 ? 'run.previousCall' : 'run.nextCall');
}

/** `1,204 of 3,300 instructions, in the past`. */
function timeWords({ now, start, end, isPast }: TimeView): string {
  const where = t('timeline:where', { now: now.icount - start.icount, end: end.icount - start.icount });
  return isPast ? t('timeline:past', { where }) : where;
}

function useRings(end: number | undefined, isAtRest: boolean): readonly number[] {
  const [rings, setRings] = useState<readonly number[]>([]);
  useEffect(() => {
    if (end === undefined || !isAtRest) return undefined;
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const reply = await lab.rings();
      if (isCurrent && reply.ok) setRings(reply.value);
    };
    // Who steps on does not wait for the picture.
    const later = setTimeout(() => void ask(), 250);
    return () => {
      isCurrent = false;
      clearTimeout(later);
    };
  }, [end, isAtRest]);
  return rings;
}

/** High where the run was in ring 0: shape and colour say the same. */
function RingBand({ shares }: { readonly shares: readonly number[] }) {
  if (shares.length === 0) return null;
  const outline = shares.map((share, index) => `L${index} ${10 - share * 9}L${index + 1} ${10 - share * 9}`).join('');
  return (
    <svg className="timeline-rings" viewBox={`0 0 ${shares.length} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="ring-3" width={shares.length} height="10" />
      <path className="ring-0" d={`M0 10${outline}L${shares.length} 10Z`} />
    </svg>
  );
}
