import type { ProfileRow } from '../../preload/contract';
import { run } from '../commands';
import { formatNumber, t } from '../i18n';
import { translated } from '../i18n/engine';
import { Value } from '../look-at/value';
import { PlaceLink } from './place-link';
import { type ProfileColumn, profile, profileNow, sortBy, stopProfile } from '../profile';
import { RingMark } from '../shell/ring';
import { machine } from '../state';
import { useStore } from '../store';
import { Panel } from './parts';

/** Rows drawn; what is behind them ran least. */
const MOST = 500;

/** How many instructions each function has run, in each ring. */
export function ProfilePanel() {
  const { running, done, result, error, column, descending } = useStore(profile, (value) => value);
  const canRun = useStore(machine, ({ view }) => view !== null && view.stop !== null);
  const percent = (share: number): number => Math.round(share * 100);
  return (
    <Panel id="profile" label={t('profile:panel')}>
      <p className="profile-bar">
        {running ? (
          <>
            <progress value={done} aria-label={t('profile:counting', { percent: percent(done) })} />{' '}
            <span>{t('profile:counting', { percent: percent(done) })}</span>{' '}
            <button type="button" className="text-button" onClick={() => void stopProfile()}>
              {t('profile:cancel')}
            </button>
          </>
        ) : (
          <button type="button" className="text-button" disabled={!canRun} onClick={() => run('run.profile')}>
            {t(result === null ? 'profile:count' : 'profile:again')}
          </button>
        )}
      </p>
      {error !== null && <p role="alert">{t('profile:failed', { reason: translated(error) })}</p>}
      {result === null && error === null && <p className="empty">{t('profile:empty')}</p>}
      {result !== null && (
        <>
          {result.sampled !== null && (
            <p className="profile-sampled" data-testid="profile-sampled">
              {t('profile:sampled', {
                every: result.sampled.every,
                samples: result.sampled.samples,
                error: points(result.sampled.samples),
              })}{' '}
              <button
                type="button"
                className="text-button"
                disabled={running || !canRun}
                onClick={() => void profileNow(true)}
              >
                {t('profile:exactly')}
              </button>
            </p>
          )}
          <p data-testid="profile-whole">
            {t('profile:whole', {
              total: result.instructions,
              percent: percent(result.ring0 / Math.max(1, result.instructions)),
            })}
          </p>
          <table className="grid">
            <caption className="sr-only">{t('profile:panel')}</caption>
            <thead>
              <tr>
                <Head of="name" words={t('profile:name')} />
                <Head of="ring" words={t('profile:ring')} />
                <Head of="count" words={t('profile:instructions')} />
                <th scope="col">{t('profile:share')}</th>
                <Head of="entered" words={t('profile:entered')} />
              </tr>
            </thead>
            <tbody>
              {sorted(result.rows, column, descending)
                .slice(0, MOST)
                .map((row) => (
                  <Row key={`${row.ring} ${row.name}`} row={row} total={result.instructions} />
                ))}
            </tbody>
          </table>
        </>
      )}
    </Panel>
  );
}

/** How far a share may be off, in points of a per cent: with 95 % certainty, where it is a half. */
const points = (samples: number): number => Math.ceil(980 / Math.sqrt(Math.max(1, samples))) / 10;

function Head({ of, words }: { readonly of: ProfileColumn; readonly words: string }) {
  const { column, descending } = useStore(profile, (value) => value);
  const order = column !== of ? 'none' : descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" className="link" title={t('profile:sort', { column: words })} onClick={() => sortBy(of)}>
        {words}
        {order === 'none' ? '' : order === 'descending' ? ' ▼' : ' ▲'}
      </button>
    </th>
  );
}

function Row({
  row: { name, ring, count, entered, place },
  total,
}: {
  readonly row: ProfileRow;
  readonly total: number;
}) {
  const share = count / Math.max(1, total);
  return (
    <tr data-symbol={name} data-ring={ring}>
      <th scope="row">
        <Value name={name}>{name}</Value>{' '}
        <span className="points">
          <PlaceLink place={place} />
        </span>
      </th>
      <td>
        <RingMark ring={ring} />
      </td>
      <td className="hex">{formatNumber(count)}</td>
      <td className="hex">
        <meter min={0} max={1} value={share} aria-hidden="true" /> {(share * 100).toFixed(1)} %
      </td>
      <td className="hex">{entered === null ? '–' : formatNumber(entered)}</td>
    </tr>
  );
}

function sorted(rows: readonly ProfileRow[], column: ProfileColumn, descending: boolean): ProfileRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) =>
    column === 'name'
      ? sign * a.name.localeCompare(b.name)
      : sign * ((a[column] ?? 0) - (b[column] ?? 0)) || b.count - a.count,
  );
}
