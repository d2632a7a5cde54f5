import { useState } from 'react';
import { t } from '../i18n';
import { Page } from '../pages/page';
import { SearchHead } from '../pages/search-head';
import { configuration, settings } from '../state';
import { useStore } from '../store';
import { Control } from './control';
import {
  type AnyId, DEFINITIONS, SECTIONS, aboutOf, found, isChanged, nameOf, reset, resetAll, valueOf, wordsOf,
} from './rows'; // prettier-ignore

/** Every setting with what it is, its default, and the way back to it; all from the table of the settings. */
export function SettingsPage() {
  useStore(settings, (value) => value);
  useStore(configuration, (value) => value);
  const [text, setText] = useState('');
  const sections = SECTIONS.map((section) => ({ section, ids: found(section, text) }));
  const count = sections.reduce((sum, { ids }) => sum + ids.length, 0);
  return (
    <Page id="settings">
      <SearchHead label={t('settings:search')} text={text} onText={setText} found={t('settings:found', { count })}>
        <button type="button" className="text-button" onClick={resetAll}>
          {t('settings:resetAll')}
        </button>
      </SearchHead>
      {sections.map(
        ({ section, ids }) =>
          ids.length > 0 && (
            <section key={section} aria-labelledby={`section-${section}`}>
              <h2 id={`section-${section}`}>{t(`settings:section.${section}`)}</h2>
              {ids.map((id) => (
                <Row key={id} id={id} />
              ))}
            </section>
          ),
      )}
    </Page>
  );
}

function Row({ id }: { readonly id: AnyId }) {
  const name = nameOf(id);
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <div className="setting" data-setting={id} data-changed={isChanged(id)}>
      <label htmlFor={`setting-${id}`}>{name}</label>
      <Control key={JSON.stringify(valueOf(id))} id={id} told={setWrong} isWrong={wrong !== null} />
      <button
        type="button"
        className="text-button"
        aria-label={t('settings:resetOne', { name })}
        disabled={!isChanged(id) && wrong === null}
        onClick={() => {
          setWrong(null);
          reset(id);
        }}
      >
        {t('settings:reset')}
      </button>
      <p id={`about-${id}`} className="dim">
        {aboutOf(id)} {t('settings:default', { value: wordsOf(id, DEFINITIONS[id].initial) })}
      </p>
      {wrong !== null && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
