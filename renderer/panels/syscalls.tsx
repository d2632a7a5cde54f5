import { memo, useDeferredValue, useState } from 'react';
import type { SyscallRow } from '../../preload/contract';
import { t, useLanguage } from '../i18n';
import { syscallLine } from '../i18n/engine';
import { machine } from '../state';
import { useStore } from '../store';
import { useFollowEnd } from './follow-end';
import { MomentLink } from './moment-link';
import { isSame } from '../../preload/view-change';
import { Empty, Panel } from './parts';
import { phasesOf } from '../call-phases';

export function SyscallsPanel() {
  // A hundred new rows may wait for the frame after the one that says why the machine stopped.
  const rows = useDeferredValue(useStore(machine, (value) => value.view?.syscalls));
  const end = useFollowEnd(rows?.at(-1)?.seq);
  if (rows === undefined || rows.length === 0) return <Empty>{t('syscalls:empty')}</Empty>;
  return (
    <Panel id="syscalls" label={t('syscalls:panel')} box={end}>
      <table className="grid">
        <caption className="sr-only">{t('syscalls:panel')}</caption>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{t('syscalls:call')}</th>
            <th scope="col">{t('path:instruction')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.seq} row={row} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** A row changes while its call goes through the kernel. */
const Row = memo(
  function Row({ row }: { readonly row: SyscallRow }) {
    useLanguage();
    const [isOpen, setOpen] = useState(false);
    const { seq, icount, text, done, failed, phases } = row;
    return (
      <>
        <tr className={failed ? 'row-failed' : undefined} data-call={seq}>
          <td className="dim">{seq}</td>
          <td className="code">
            {phases !== undefined && (
              <button
                type="button"
                className="value-button"
                aria-expanded={isOpen}
                aria-label={t('syscalls:unfold', { call: syscallLine(text) })}
                onClick={() => setOpen(!isOpen)}
              >
                {isOpen ? '▾' : '▸'}
              </button>
            )}
            {failed && <span aria-hidden="true">✗ </span>}
            {syscallLine(text)}
            {!done && <span className="sr-only"> {t('syscalls:stillRunning')}</span>}
          </td>
          <td className="hex dim">
            <MomentLink icount={icount} />
          </td>
        </tr>
        {isOpen &&
          phasesOf(row).map(({ name, from, count }) => (
            <tr key={name} className="phase" data-phase={name}>
              <td colSpan={2}>
                {t(`syscalls:${name}`)}: {count === null ? '…' : t('syscalls:phase', { count })}
              </td>
              <td className="hex dim">
                <MomentLink icount={from} />
              </td>
            </tr>
          ))}
      </>
    );
  },
  (before, after) => isSame(before.row, after.row),
);
