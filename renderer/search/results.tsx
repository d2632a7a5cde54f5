// oxlint-disable jsx-a11y/prefer-tag-over-role -- a tree (ARIA Authoring Practices) has no element of its own
import { useEffect, useId, useRef, useState } from 'react';
import { goTo } from '../editor/editors';
import { inReading, t } from '../i18n';
import { openPlace } from '../places';
import { showPanel } from '../shell/layout';
import { keepInSight } from '../shell/sight';
import type { FoundText, Match, SearchResult } from './find';

interface Row {
  readonly file: FoundText;
  /** Null: the row of the file itself. */
  readonly match: Match | null;
}

/** A tree of files and lines: arrows move, left and right close and open a file, Enter goes there. */
export function Results({ result }: { readonly result: SearchResult }) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(0);
  const tree = useId();
  const current = useRef<HTMLDivElement>(null);
  const rows = result.texts.flatMap((file): Row[] => [
    { file, match: null },
    ...(closed.has(keyOf(file)) ? [] : file.matches.map((match) => ({ file, match }))),
  ]);
  const active = Math.min(at, rows.length - 1);
  useEffect(() => keepInSight(current.current));
  if (rows.length === 0) return null;

  const open = (file: FoundText, isOpen: boolean) => {
    const next = new Set(closed);
    if (isOpen) next.delete(keyOf(file));
    else next.add(keyOf(file));
    setClosed(next);
  };
  const choose = ({ file, match }: Row) => (match === null ? open(file, closed.has(keyOf(file))) : go(file, match));
  const keys: Readonly<Record<string, (row: Row) => void>> = {
    ArrowDown: () => setAt(Math.min(active + 1, rows.length - 1)),
    ArrowUp: () => setAt(Math.max(active - 1, 0)),
    Home: () => setAt(0),
    End: () => setAt(rows.length - 1),
    ArrowRight: ({ file }) => open(file, true),
    ArrowLeft: ({ file }) => {
      open(file, false);
      setAt(rows.findIndex((row) => row.file === file));
    },
    Enter: choose,
  };
  return (
    <div
      role="tree"
      className="results"
      aria-label={t('search:results')}
      tabIndex={0}
      aria-activedescendant={`${tree}-${active}`}
      onKeyDown={(event) => {
        const row = rows[active];
        const action = keys[inReading(event.key)];
        if (row === undefined || action === undefined || event.ctrlKey || event.altKey) return;
        event.preventDefault();
        action(row);
      }}
    >
      {rows.map((row, index) => (
        <div
          key={row.match === null ? keyOf(row.file) : `${keyOf(row.file)}:${row.match.line}:${row.match.column}`}
          id={`${tree}-${index}`}
          role="treeitem"
          tabIndex={-1}
          aria-level={row.match === null ? 1 : 2}
          aria-expanded={row.match === null ? !closed.has(keyOf(row.file)) : undefined}
          aria-selected={index === active}
          ref={index === active ? current : undefined}
          onPointerDown={(event) => {
            event.preventDefault();
            setAt(index);
            choose(row);
          }}
        >
          {row.match === null ? <FileFace file={row.file} /> : <Line match={row.match} />}
        </div>
      ))}
    </div>
  );
}

const keyOf = ({ id, side, name }: FoundText): string => id ?? `${side}/${name}`;

const FileFace = ({ file }: { readonly file: FoundText }) => (
  <>
    {file.side === 'kernel' && <span className="tab-kind">{t('shell:tab.kernel')}</span>} <strong>{file.name}</strong>{' '}
    <span className="dim">{t('search:found', { count: file.matches.length })}</span>
  </>
);

const Line = ({ match: { line, length, preview, shown } }: { readonly match: Match }) => (
  <code>
    <span className="dim">{line}</span> {preview.slice(0, shown)}
    <mark>{preview.slice(shown, shown + length)}</mark>
    {preview.slice(shown + length)}
  </code>
);

function go({ id, side, name }: FoundText, { line, column }: Match): void {
  if (id === null) return void openPlace({ side, file: name, line }, column);
  showPanel(id);
  goTo(id, line, column);
}
