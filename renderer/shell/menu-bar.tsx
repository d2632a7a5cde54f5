import { COMMANDS, COMMAND_IDS, commandOf } from '../../preload/commands';
import { run } from '../commands';
import { MenuButton } from './menu-button';

const MENUS = [...new Set(Object.values(COMMANDS).map(({ menu }) => menu))];

/** The menu of the browser shell; the window has the system's own, from the same table. */
export const MenuBar = () => (
  <nav className="menu-bar" aria-label="Menu">
    {MENUS.map((menu) => (
      <MenuButton
        key={menu}
        label={menu}
        items={COMMAND_IDS.filter((id) => commandOf(id).menu === menu).map((id) => {
          const { title, key } = commandOf(id);
          return { label: title, run: () => run(id), key: key?.split(' ')[0] };
        })}
      />
    ))}
  </nav>
);
