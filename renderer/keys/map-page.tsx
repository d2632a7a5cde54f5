import { createPortal } from 'react-dom';
import { COMMANDS, COMMAND_IDS, commandOf } from '../../preload/commands';
import { t } from '../i18n';
import { menuTitle, titleOf } from '../labels';
import { Page } from '../pages/page';
import { choiceOf } from '../settings/rows';
import { settings } from '../state';
import { keysOf, useKeys } from './effective';

const MENUS = [...new Set(Object.values(COMMANDS).map(({ menu }) => menu))];

/** The keys as they are now, on one sheet: to look at, and to print on A4. */
export function KeyboardMapPage() {
  useKeys();
  return (
    <Page id="keyboard">
      <div className="page-tools">
        <button type="button" className="primary" data-first onClick={() => window.print()}>
          {t('keys:print')}
        </button>
        <span className="dim">{choiceOf('keyPreset', settings.get().keyPreset)}</span>
      </div>
      <Sheet />
      {createPortal(
        <div className="print-sheet">
          <h1>
            LSTAR: {t('pages:keyboard')}, {choiceOf('keyPreset', settings.get().keyPreset)}
          </h1>
          <Sheet />
        </div>,
        document.body,
      )}
    </Page>
  );
}

const Sheet = () => (
  <div className="keyboard-map">
    {MENUS.map((menu) => (
      <section key={menu}>
        <h2>{menuTitle(menu)}</h2>
        <dl>
          {COMMAND_IDS.filter((id) => commandOf(id).menu === menu && keysOf(id).length > 0).map((id) => (
            <div key={id}>
              <dt>{titleOf(id)}</dt>
              <dd>
                {keysOf(id).map((chord) => (
                  <kbd key={chord}>{chord}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </div>
);
