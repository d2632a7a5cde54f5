// oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/no-noninteractive-element-interactions -- a treegrid (ARIA Authoring Practices) has no element of its own
import { type KeyboardEvent, memo, useDeferredValue, useEffect, useRef } from 'react';
import type { Moment, SyscallRow } from '../../preload/contract';
import { isSame } from '../../preload/view-change';
import type { Phase } from '../call-phases';
import { phasesOf } from '../call-phases';
import { calls, foldAll, unfold } from '../calls';
import { inReading, t, useLanguage } from '../i18n';
import { syscallLine } from '../i18n/engine';
import { keepInSight } from '../shell/sight';
import { ValueText } from '../look-at/value';
import { machine } from '../state';
import { useStore } from '../store';
import { seek } from '../time';
import { treeMove } from '../tree-keys';
import { Instructions } from './call-instructions';
import { TreeRow, momentOf } from './call-row';
import { useFollowEnd } from './follow-end';
import { Empty, Panel } from './parts';

/** The calls as strace prints them; each unfolds into its parts, and these into their instructions. */
export function SyscallsPanel() {
  // A hundred new rows may wait for the frame after the one that says why the machine stopped.
  const rows = useDeferredValue(useStore(machine, (value) => value.view?.syscalls));
  const end = useFollowEnd(rows?.at(-1)?.seq);
  const isEmpty = rows === undefined || rows.length === 0;
  useEffect(() => {
    if (isEmpty) foldAll();
  }, [isEmpty]);
  if (isEmpty) return <Empty>{t('syscalls:empty')}</Empty>;
  return (
    <Panel id="syscalls" label={t('syscalls:panel')} box={end}>
      <Tree rows={rows} />
    </Panel>
  );
}

function Tree({ rows }: { readonly rows: readonly SyscallRow[] }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const active = useStore(calls, (value) => value.active);
  // What stands in a part may be gone: another page is shown. Then the keyboard comes in at the last call.
  useEffect(() => {
    const all = [...(body.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
    const isThere = all.some(({ dataset }) => dataset['key'] === active);
    if (!isThere) for (const row of all) row.tabIndex = row.dataset['key'] === String(rows.at(-1)?.seq) ? 0 : -1;
  });
  return (
    <table className="grid calls" role="treegrid" aria-label={t('syscalls:panel')}>
      <thead>
        <tr>
          <th scope="col">#</th>
          <th scope="col">{t('syscalls:call')}</th>
          <th scope="col">{t('path:instruction')}</th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={(event) => onKey(event, body.current)}>
        {rows.map((row) => (
          <Call key={row.seq} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** The keys of the tree; which rows there are is read from the page. */
function onKey(event: KeyboardEvent, body: HTMLElement | null): void {
  if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
  const all = [...(body?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
  const row = event.target.closest<HTMLElement>('[data-key]');
  const at = row === null ? -1 : all.indexOf(row);
  // A value in a row has keys of its own.
  if (row === null || at < 0 || event.target.closest('[data-value], [data-name]') !== null) return;
  const key = row.dataset['key'] ?? '';
  const isOpen = (one: HTMLElement): boolean | null => (one.ariaExpanded === null ? null : one.ariaExpanded === 'true');
  const moment = momentOf(row.dataset['moment']);
  const turns = row.dataset['turns'];
  if (event.key === 'Enter' && moment !== null) void seek(moment);
  else if ((event.key === ' ' || event.key === 'Enter') && isOpen(row) !== null) unfold(key, isOpen(row) === false);
  else if ((event.key === 'Enter' || event.key === ' ') && turns !== undefined) row.querySelector('button')?.click();
  else {
    const move = treeMove(all.map((one) => ({ level: Number(one.ariaLevel), isOpen: isOpen(one) })), at, inReading(event.key)); // prettier-ignore
    if (move === null) return;
    if (typeof move === 'object') focusOn(all[move.to]);
    else unfold(key, move === 'open');
  }
  event.preventDefault();
}

function focusOn(row: HTMLElement | undefined): void {
  if (row === undefined) return;
  calls.set({ active: row.dataset['key'] ?? null });
  row.focus({ preventScroll: true });
  keepInSight(row);
}

/** A row changes while its call goes through the kernel. */
const Call = memo(
  function Call({ row }: { readonly row: SyscallRow }) {
    useLanguage();
    const { seq, icount, text, done, failed, phases } = row;
    const key = String(seq);
    const isOpen = useStore(calls, ({ open }) => open.has(key));
    const line = syscallLine(text);
    const moment: Moment | null = icount > 0 ? { icount, sub: 0 } : null;
    return (
      <>
        <TreeRow
          at={{ key, level: 1, isOpen: phases === undefined ? null : isOpen, moment }}
          className={failed ? 'row-failed' : undefined}
          data-call={seq}
          first={<span className="dim">{seq}</span>}
          toggle={t('syscalls:unfold', { call: line })}
        >
          <span className="code">
            {failed && <span aria-hidden="true">✗ </span>}
            <ValueText text={line} />
            {!done && <span className="sr-only"> {t('syscalls:stillRunning')}</span>}
          </span>
        </TreeRow>
        {isOpen && phasesOf(row).map((phase) => <Part key={phase.name} call={key} phase={phase} />)}
      </>
    );
  },
  (before, after) => isSame(before.row, after.row),
);

/** A part of a call, from its entry to its exit. */
function Part({ call, phase: { name, from, count } }: { readonly call: string; readonly phase: Phase }) {
  const key = `${call}/${name}`;
  const isOpen = useStore(calls, ({ open }) => open.has(key));
  const title = t(`syscalls:${name}`);
  return (
    <>
      <TreeRow
        at={{ key, level: 2, isOpen, moment: { icount: from, sub: 0 } }}
        className="phase"
        data-phase={name}
        first=""
        toggle={t('syscalls:unfoldPart', { part: title })}
      >
        {title}: {count === null ? '…' : t('syscalls:phase', { count })}
      </TreeRow>
      {isOpen && <Instructions part={key} from={from} count={count} />}
    </>
  );
}
