import { useState } from 'react';
import { COMMAND_IDS, type CommandId, commandOf } from '../../preload/commands';
import { t } from '../i18n';
import { menuTitle, titleOf } from '../labels';
import { Page } from '../pages/page';
import { SearchHead } from '../pages/search-head';
import { settings, shell } from '../state';
import { useStore } from '../store';
import { isBrowsers, isForCommands } from './chord';
import { assign, commandOfChord, isAssigned, keysOf, restoreKeys, useKeys } from './effective';
import { PresetChoice } from './preset-choice';
import { Recorder } from './recorder';

/** Every command with its keys: found by name or by pressing them, changed, taken away, put back. */
export function KeysPage() {
  useKeys();
  const [text, setText] = useState('');
  const [pressed, setPressed] = useState('');
  const ids = COMMAND_IDS.filter((id) => isFound(id, text, pressed));
  return (
    <Page id="keys">
      <SearchHead
        label={t('keys:search')}
        text={text}
        onText={setText}
        found={t('keys:found', { count: ids.length })}
        beside={<Recorder label={t('keys:press')} shown={pressed} took={setPressed} cancel={() => setPressed('')} />}
      >
        <PresetChoice />
        <button type="button" className="text-button" onClick={() => settings.set({ keys: {} })}>
          {t('keys:resetAll')}
        </button>
      </SearchHead>
      <table className="keys">
        <thead>
          <tr>
            <th scope="col">{t('keys:command')}</th>
            <th scope="col">{t('keys:keys')}</th>
            <th scope="col">{t('keys:change')}</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <Row key={id} id={id} />
          ))}
        </tbody>
      </table>
    </Page>
  );
}

function isFound(id: CommandId, text: string, pressed: string): boolean {
  const hay = `${menuTitle(commandOf(id).menu)} ${titleOf(id)} ${keysOf(id).join(' ')}`.toLowerCase();
  const words = text.toLowerCase().split(/\s+/u);
  return words.every((word) => hay.includes(word)) && (pressed === '' || keysOf(id).includes(pressed));
}

function Row({ id }: { readonly id: CommandId }) {
  const isBrowser = useStore(shell, ({ kind }) => kind === 'browser');
  const [isAsking, ask] = useState(false);
  const [wanted, want] = useState<string | null>(null);
  const name = titleOf(id);
  const owner = wanted === null ? undefined : commandOfChord(wanted);
  const done = () => {
    ask(false);
    want(null);
  };
  const took = (chord: string) => {
    const other = commandOfChord(chord);
    if (!isForCommands(chord) || (other !== undefined && other !== id)) return want(chord);
    assign(id, [chord]);
    done();
  };
  return (
    <tr data-command={id} data-changed={isAssigned(id)}>
      <th scope="row">
        <span className="dim">{menuTitle(commandOf(id).menu)}:</span> {name}
      </th>
      <td>
        {keysOf(id).map((chord) => (
          <kbd key={chord} title={isBrowser && isBrowsers(chord) ? t('keys:browsers') : undefined}>
            {chord}
            {isBrowser && isBrowsers(chord) && ' ⚠'}
          </kbd>
        ))}
      </td>
      <td className="key-tools">
        {isAsking ? (
          <Recorder isFirst label={t('keys:pressFor', { name })} shown={wanted ?? ''} took={took} cancel={done} />
        ) : (
          <button
            type="button"
            className="text-button"
            aria-label={t('keys:changeOne', { name })}
            onClick={() => ask(true)}
          >
            {t('keys:change')}
          </button>
        )}
        {wanted !== null && (
          <p role="alert">
            {owner === undefined
              ? t('keys:typing', { chord: wanted })
              : t('keys:conflict', { chord: wanted, name: titleOf(owner) })}
            {owner !== undefined && (
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  assign(id, [wanted]);
                  done();
                }}
              >
                {t('keys:take')}
              </button>
            )}
          </p>
        )}
        {!isAsking && keysOf(id).length > 0 && (
          <button
            type="button"
            className="text-button"
            aria-label={t('keys:removeOne', { name })}
            onClick={() => assign(id, [])}
          >
            {t('keys:remove')}
          </button>
        )}
        {isAssigned(id) && (
          <button
            type="button"
            className="text-button"
            aria-label={t('keys:resetOne', { name })}
            onClick={() => restoreKeys(id)}
          >
            {t('keys:reset')}
          </button>
        )}
      </td>
    </tr>
  );
}
