import { memo, useDeferredValue } from 'react';
import type { PathRow } from '../../preload/contract';
import { Value, ValueText } from '../look-at/value';
import { RingMark } from '../shell/ring';
import { t, useLanguage } from '../i18n';
import { machine } from '../state';
import { useStore } from '../store';
import { MomentLink } from './moment-link';
import { Empty, Panel } from './parts';
import { PlaceLink } from './place-link';
import { useFollowEnd } from './follow-end';
import { pathWords } from '../path-words';

/** One row a boundary of the path: wrmsr, syscall, swapgs, CR3, dispatch, vmcall, return. */
export function PathPanel() {
  // A hundred new rows may wait for the frame after the one that says why the machine stopped.
  const rows = useDeferredValue(useStore(machine, (value) => value.view?.path));
  const end = useFollowEnd(rows?.at(-1)?.seq);
  if (rows === undefined || rows.length === 0) return <Empty>{t('path:empty')}</Empty>;
  return (
    <Panel id="path" label={t('path:panel')} box={end}>
      <table className="grid">
        <caption className="sr-only">{t('path:caption')}</caption>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{t('path:ring')}</th>
            <th scope="col">{t('path:what')}</th>
            <th scope="col">{t('path:at')}</th>
            <th scope="col">{t('path:instruction')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row key={row.seq} row={row} isLast={at === rows.length - 1} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** A row never changes once it is there, and there are hundreds of them. */
const Row = memo(
  function Row({ row, isLast }: { readonly row: PathRow; readonly isLast: boolean }) {
    const { seq, icount, rip, kind, text, ring, source } = row;
    useLanguage();
    return (
      <tr data-kind={kind} data-ring={ring} className={isLast ? 'row-current' : undefined}>
        <td className="dim">{seq}</td>
        <td>
          <RingMark ring={ring} />
        </td>
        <td>
          <ValueText text={pathWords(text)} />
        </td>
        <td className="points">{source === null ? <Value value={rip}>{rip}</Value> : <PlaceLink place={source} />}</td>
        <td className="hex dim">
          <MomentLink moment={{ icount, sub: 0 }} />
        </td>
      </tr>
    );
  },
  (before, after) =>
    before.row.seq === after.row.seq && before.row.icount === after.row.icount && before.isLast === after.isLast,
);
