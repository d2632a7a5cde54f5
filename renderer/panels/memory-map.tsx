import type { MemoryMapView, MemoryRequest, RootMapView } from '../../preload/contract';
import { formatNumber, t } from '../i18n';
import { useAnswer } from '../look';
import { askForMemory } from '../memory';
import { showPanel } from '../shell/layout';
import { RingMark } from '../shell/ring';
import { Empty, Panel } from './parts';

/** What the kernel keeps of the process, and what each root of page tables maps. */
export function MemoryMapPanel() {
  const view = useAnswer({ kind: 'memoryMap' });
  if (view === null) return <Empty>{t('memoryMap:empty')}</Empty>;
  return (
    <Panel id="memory-map" label={t('memoryMap:title')}>
      <Stretches view={view} />
      {view.roots.map((root) => (
        <Root key={root.root} root={root} />
      ))}
    </Panel>
  );
}

function Stretches({ view: { pid, stretches } }: { readonly view: MemoryMapView }) {
  const title = t('memoryMap:process', { pid });
  return (
    <details className="map" open data-map="process">
      <summary>{title}</summary>
      <table className="grid">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('memoryMap:range')}</th>
            <th scope="col">{t('memoryMap:rights')}</th>
            <th scope="col">{t('memoryMap:offset')}</th>
            <th scope="col">{t('memoryMap:pages')}</th>
            <th scope="col">{t('memoryMap:name')}</th>
          </tr>
        </thead>
        <tbody>
          {stretches.map(({ start, end, rights, offset, name, present, pages }) => (
            <tr key={start}>
              <th scope="row" className="hex">
                <Look start={start} end={end} root="current" />
              </th>
              <td className="code">{rights}</td>
              <td className="hex">{offset}</td>
              <td>{t('memoryMap:count', { present: formatNumber(present), pages: formatNumber(pages) })}</td>
              <td className="points">{name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Root({ root: { root, cr3, isLoaded, ranges, isCut } }: { readonly root: RootMapView }) {
  const title = t(`memoryMap:${root}`, { cr3 });
  return (
    <details className="map" open={isLoaded} data-map={root}>
      <summary>
        {title}
        {isLoaded && `, ${t('memoryMap:loaded')}`}
      </summary>
      <table className="grid">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('memoryMap:range')}</th>
            <th scope="col">{t('memoryMap:rights')}</th>
            <th scope="col">{t('memoryMap:ring')}</th>
            <th scope="col">{t('memoryMap:size')}</th>
            <th scope="col">{t('memoryMap:name')}</th>
          </tr>
        </thead>
        <tbody>
          {ranges.map(({ start, end, rights, repeats, user, global, pageSizes, what }) => (
            <tr key={start}>
              <th scope="row" className="hex">
                <Look start={start} end={end} root={root === 'single' ? 'current' : root} />
              </th>
              <td className="code">{rights}</td>
              <td>
                <RingMark ring={user ? 3 : 0} />
              </td>
              <td className="points">
                {pageSizes.join(', ')}
                {global && `, ${t('memoryMap:global')}`}
              </td>
              <td className="points">
                {what ?? ''}
                {repeats > 1 && ` (${t('memoryMap:repeats', { count: repeats })})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isCut && <p className="points">{t('memoryMap:cut')}</p>}
    </details>
  );
}

interface LookProps {
  readonly start: string;
  readonly end: string;
  readonly root: MemoryRequest['root'];
}
function Look({ start, end, root }: LookProps) {
  return (
    <button
      type="button"
      className="link"
      title={t('memoryMap:look', { address: start })}
      onClick={() => {
        showPanel('memory');
        askForMemory({ at: start, root });
      }}
    >
      {start.slice(2)}-{end.slice(2)}
    </button>
  );
}
