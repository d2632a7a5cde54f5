import { useEffect, useState } from 'react';
import type { DocumentHistory } from '../../preload/contract';
import { language, t } from '../i18n';
import { lab } from '../lab';
import { Page } from '../pages/page';
import { focusPage } from '../shell/pages';
import { documentById, documents, notify } from '../state';
import { useStore } from '../store';
import { Difference } from './difference';
import { historyKey } from './keep';
import { openDocumentOf, restoreVersion } from './restore';

interface Chosen {
  readonly key: string;
  readonly at: number;
  readonly text: string;
}

/** Earlier texts of each document, what has changed since, and the way back to one. */
export function HistoryPage() {
  const all = useHistories();
  const active = useStore(documents, (value) => value.active);
  const [wanted, want] = useState<string | null>(null);
  const [chosen, choose] = useState<Chosen | null>(null);
  const document = documentById(active);
  const key = wanted ?? (document === undefined ? null : historyKey(document));
  const history = all.find((one) => one.key === key) ?? all[0];
  const isEmpty = history === undefined;
  // What had the keyboard while there was nothing to show is gone when the texts have come.
  useEffect(() => {
    if (!isEmpty && globalThis.document.activeElement === globalThis.document.body) focusPage('history');
  }, [isEmpty]);
  if (history === undefined)
    return (
      <Page id="history">
        <p className="dim" data-first tabIndex={-1}>
          {t('history:none')}
        </p>
      </Page>
    );
  const look = async (at: number) => {
    const reply = await lab.versionText({ key: history.key, at });
    if (!reply.ok) notify('error', reply.error.message);
    else if (reply.value !== null) choose({ key: history.key, at, text: reply.value });
  };
  const shown = chosen?.key === history.key ? chosen : null;
  return (
    <Page id="history">
      <div className="page-tools">
        <label>
          {t('history:document')}{' '}
          <select data-first value={history.key} onChange={(event) => want(event.target.value)}>
            {all.map((one) => (
              <option key={one.key} value={one.key}>
                {one.name}
                {one.key.startsWith('new:') ? '' : ` (${one.key})`}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="primary"
          disabled={shown === null}
          onClick={() => shown !== null && restoreVersion(history.key, history.name, shown.text)}
        >
          {t('history:restore')}
        </button>
        <span className="dim">{t('history:undo')}</span>
      </div>
      <div className="history">
        <ol className="versions" aria-label={t('history:versions')}>
          {history.versions.map(({ at, why, length }) => (
            <li key={at}>
              <button type="button" aria-pressed={shown?.at === at} onClick={() => void look(at)}>
                {timeWords(at)}
                <span className="dim">
                  {' '}
                  {t(`history:why.${why}`)}, {t('history:length', { count: length })}
                </span>
              </button>
            </li>
          ))}
        </ol>
        {shown === null ? (
          <p className="dim">{t('history:choose')}</p>
        ) : (
          <Difference key={shown.at} name={history.name} before={shown.text} id={openDocumentOf(history.key)} />
        )}
      </div>
    </Page>
  );
}

const timeWords = (at: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'medium' }).format(at);

/** How long a version takes from the page to the disk and back into the list. */
const REFRESH_MS = 1000;

/** The histories as they are now; asked again while the page is open. */
function useHistories(): readonly DocumentHistory[] {
  const [all, setAll] = useState<readonly DocumentHistory[]>([]);
  useEffect(() => {
    const ask = async () => {
      const reply = await lab.histories();
      if (reply.ok) setAll((before) => (JSON.stringify(before) === JSON.stringify(reply.value) ? before : reply.value));
    };
    void ask();
    const timer = setInterval(() => void ask(), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  return all;
}
