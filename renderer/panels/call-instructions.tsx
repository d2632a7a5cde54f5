import { useLayoutEffect } from 'react';
import type { InstructionRow } from '../../preload/contract';
import { PAGE, calls, turnTo, useInstructions } from '../calls';
import { soFar } from '../call-phases';
import { t } from '../i18n';
import { translatedFormula } from '../i18n/engine';
import { Value, ValueText } from '../look-at/value';
import { pathWords } from '../path-words';
import { RingMark } from '../shell/ring';
import { machine } from '../state';
import { useStore } from '../store';
import { TreeRow, momentText } from './call-row';

/**
 * The instructions of a part of a call, a page at a time.
 * @param count null while the part is not over.
 */
export function Instructions({
  part,
  from,
  count,
}: {
  readonly part: string;
  readonly from: number;
  readonly count: number | null;
}) {
  const live = useStore(machine, ({ view }) => (count === null ? soFar(view?.time, from) : 0));
  const now = useStore(machine, ({ view }) => (view?.time ? momentText(view.time.now) : ''));
  const total = count ?? live;
  const last = Math.max(0, Math.ceil(total / PAGE) - 1);
  const page = Math.min(useStore(calls, ({ pages }) => pages.get(part)) ?? 0, last);
  const first = page * PAGE;
  const shown = Math.min(PAGE, total - first);
  const rows = useInstructions(from + first, Math.max(1, shown));
  const turn = { part, first: first + 1, last: first + shown, total };
  return (
    <>
      {page > 0 && <Turn {...turn} to={page - 1} way="earlier" />}
      {rows === null ? (
        <TreeRow at={{ key: `${part}/…`, level: 3, isOpen: null, moment: null }} first="" aria-busy>
          <output className="points">{t('syscalls:reading')}</output>
        </TreeRow>
      ) : (
        rows.map((row) => <Instruction key={momentText(row.moment)} part={part} row={row} now={now} />)
      )}
      {page < last && <Turn {...turn} to={page + 1} way="later" />}
    </>
  );
}

/** Turns to the page before or behind; says where in the part it is. */
function Turn({
  part,
  first,
  last,
  total,
  to,
  way,
}: {
  readonly part: string;
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly to: number;
  readonly way: 'earlier' | 'later';
}) {
  const key = `${part}/${way}`;
  // Where there is no page behind any more the keyboard goes to the part itself.
  useLayoutEffect(
    () => () => {
      const focused = document.activeElement?.closest<HTMLElement>('[data-key]');
      if (focused?.dataset['key'] !== key) return;
      calls.set({ active: part });
      document.querySelector<HTMLElement>(`[data-key="${part}"]`)?.focus({ preventScroll: true });
    },
    [key, part],
  );
  const isLater = way === 'later';
  const end = isLater ? Math.ceil(total / PAGE) - 1 : 0;
  return (
    <TreeRow at={{ key, level: 3, isOpen: null, moment: null }} first="" data-turns={way}>
      <button type="button" className="link" tabIndex={-1} onClick={() => turnTo(part, to)}>
        {isLater ? '▼' : '▲'} {t(`syscalls:${way}`, { count: PAGE })}
      </button>{' '}
      <span className="points">{t('syscalls:stretch', { first, last, total })}</span>{' '}
      {end !== to && (
        <button type="button" className="link" tabIndex={-1} onClick={() => turnTo(part, end)}>
          {t(isLater ? 'syscalls:toEnd' : 'syscalls:toStart')}
        </button>
      )}
    </TreeRow>
  );
}

function Instruction({
  part,
  row,
  now,
}: {
  readonly part: string;
  readonly row: InstructionRow;
  readonly now: string;
}) {
  const { moment, address, symbol, text, ring, pid, did, steps, events, isUndone } = row;
  const at = momentText(moment);
  const isNow = at === now;
  return (
    <TreeRow
      at={{ key: `${part}/${at}`, level: 3, isOpen: null, moment }}
      className={isNow ? 'row-current instruction' : 'instruction'}
      aria-current={isNow ? 'step' : undefined}
      first={<RingMark ring={ring} />}
      title={steps.map(translatedFormula).join('\n') || undefined}
      data-instruction={address}
    >
      {pid !== null && <span className="dim">[{pid}] </span>}
      <span className="dim">
        <Value value={address}>{symbol ?? address}</Value>
      </span>{' '}
      <span className="code">
        <ValueText text={text} />
      </span>{' '}
      {isUndone ? (
        <span className="points">{t('syscalls:undone')}</span>
      ) : (
        did.length > 0 && (
          <span className="did">
            <ValueText text={did.join('  ')} />
          </span>
        )
      )}
      {events.map((event) => (
        <span className="event" key={event}>
          ↳ <ValueText text={pathWords(event)} />
        </span>
      ))}
    </TreeRow>
  );
}
