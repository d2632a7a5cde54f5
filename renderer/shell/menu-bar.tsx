import { COMMANDS, COMMAND_IDS, commandOf } from '../../preload/commands';
import { run } from '../commands';
import { keyOf, useKeys } from '../keys/effective';
import { t } from '../i18n';
import { menuTitle, titleOf } from '../labels';
import { MenuButton } from './menu-button';

const MENUS = [...new Set(Object.values(COMMANDS).map(({ menu }) => menu))];

/** The menu of the browser shell; the window has the system's own, from the same table. */
export function MenuBar() {
  useKeys();
  return (
    <nav className="menu-bar" aria-label={t('shell:menu')}>
      {MENUS.map((menu) => (
        <MenuButton
          key={menu}
          label={menuTitle(menu)}
          items={COMMAND_IDS.filter((id) => commandOf(id).menu === menu).map((id) => {
            return { label: titleOf(id), run: () => run(id), key: keyOf(id) };
          })}
        />
      ))}
    </nav>
  );
}
