import { memo, useDeferredValue } from 'react';
import type { SyscallRow } from '../../preload/contract';
import { t, useLanguage } from '../i18n';
import { syscallLine } from '../i18n/engine';
import { machine } from '../state';
import { useStore } from '../store';
import { useFollowEnd } from './follow-end';
import { MomentLink } from './moment-link';
import { Empty, Panel } from './parts';

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

/** A row changes once, when its call returns. */
const Row = memo(
  function Row({ row: { seq, icount, text, done, failed } }: { readonly row: SyscallRow }) {
    useLanguage();
    return (
      <tr className={failed ? 'row-failed' : undefined}>
        <td className="dim">{seq}</td>
        <td className="code">
          {failed && <span aria-hidden="true">✗ </span>}
          {syscallLine(text)}
          {!done && <span className="sr-only"> {t('syscalls:stillRunning')}</span>}
        </td>
        <td className="hex dim">
          <MomentLink icount={icount} />
        </td>
      </tr>
    );
  },
  (before, after) => before.row.seq === after.row.seq && before.row.text === after.row.text,
);
