import type { ReactNode } from 'react';
import type { MappedRange, MemoryMapView, MemoryRequest, RootMapView, StretchView } from '../../preload/contract';
import { formatNumber, t } from '../i18n';
import { useAnswer } from '../look';
import { Value } from '../look-at/value';
import { askForMemory } from '../memory';
import { enterPanel } from '../shell/layout';
import { RingMark } from '../shell/ring';
import { Empty, Panel } from './parts';

/** What the kernel keeps of the process, and what each root of page tables maps. */
export function MemoryMapPanel() {
  const view = useAnswer({ kind: 'memoryMap' });
  if (view === null) return <Empty>{t('memoryMap:empty')}</Empty>;
  return (
    <Panel id="memory-map" label={t('memoryMap:title')}>
      <Process view={view} />
      {view.roots.map((root) => (
        <Root key={root.root} root={root} />
      ))}
    </Panel>
  );
}

interface MapProps<R> {
  readonly id: string;
  readonly title: string;
  /** What is said in the fold beside the title. */
  readonly state?: string;
  readonly isOpen: boolean;
  /** The address space that its addresses are of. */
  readonly root: MemoryRequest['root'];
  readonly rows: readonly R[];
  /** Behind the range: a heading and what a row has there. */
  readonly columns: readonly {
    readonly head: string;
    readonly className?: string;
    readonly cell: (row: R) => ReactNode;
  }[];
}
/** Ranges of addresses one below the other, in a fold. */
function Map<R extends { readonly start: string; readonly end: string }>(props: MapProps<R>) {
  const { id, title, state = '', isOpen, root, rows, columns } = props;
  return (
    <details className="map" open={isOpen} data-map={id}>
      <summary>
        {title}
        {state}
      </summary>
      <table className="grid">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('memoryMap:range')}</th>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.start}>
              <th scope="row" className="hex">
                <Range start={row.start} end={row.end} root={root} />
              </th>
              {columns.map(({ head, className, cell }) => (
                <td key={head} className={className}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const Process = ({ view: { pid, stretches } }: { readonly view: MemoryMapView }) => (
  <Map<StretchView>
    id="process"
    title={t('memoryMap:process', { pid })}
    isOpen
    root="current"
    rows={stretches}
    columns={[
      { head: t('memoryMap:rights'), className: 'code', cell: ({ rights }) => rights },
      { head: t('memoryMap:offset'), className: 'hex', cell: ({ offset }) => offset },
      {
        head: t('memoryMap:pages'),
        cell: ({ present, pages }) =>
          t('memoryMap:count', { present: formatNumber(present), pages: formatNumber(pages) }),
      },
      { head: t('memoryMap:name'), className: 'points', cell: ({ name }) => name },
    ]}
  />
);

const ringOf = ({ user }: MappedRange): ReactNode => <RingMark ring={user ? 3 : 0} />;

const Root = ({ root: { root, cr3, isLoaded, ranges, isCut } }: { readonly root: RootMapView }) => (
  <>
    <Map<MappedRange>
      id={root}
      title={t(`memoryMap:${root}`, { cr3 })}
      state={isLoaded ? `, ${t('memoryMap:loaded')}` : ''}
      isOpen={isLoaded}
      root={root === 'single' ? 'current' : root}
      rows={ranges}
      columns={[
        { head: t('memoryMap:rights'), className: 'code', cell: ({ rights }) => rights },
        { head: t('memoryMap:ring'), cell: ringOf },
        {
          head: t('memoryMap:size'),
          className: 'points',
          cell: ({ pageSizes, global }) => pageSizes.join(', ') + (global ? `, ${t('memoryMap:global')}` : ''),
        },
        {
          head: t('memoryMap:name'),
          className: 'points',
          cell: ({ what, repeats }) =>
            (what ?? '') + (repeats > 1 ? ` (${t('memoryMap:repeats', { count: repeats })})` : ''),
        },
      ]}
    />
    {isCut && <p className="points">{t('memoryMap:cut')}</p>}
  </>
);

interface RangeProps {
  readonly start: string;
  readonly end: string;
  readonly root: MemoryRequest['root'];
}
/** Both ends; the way to Memory keeps the address space. */
function Range({ start, end, root }: RangeProps) {
  const look = (at: string) => () => ({
    choices: [
      {
        label: t('memoryMap:look', { address: at }),
        detail: t(`memory:root.${root}`),
        run: () => {
          enterPanel('memory');
          askForMemory({ at, root });
        },
      },
    ],
  });
  return (
    <>
      <Value value={start} more={look(start)}>
        {start.slice(2)}
      </Value>
      -
      <Value value={end} more={look(end)}>
        {end.slice(2)}
      </Value>
    </>
  );
}
