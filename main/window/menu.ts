import type { MenuItemConstructorOptions } from 'electron';
import { COMMANDS, COMMAND_IDS, type CommandId, commandOf } from '../../preload/commands';

/** `Ctrl+=` in Electron's words. */
export const accelerator = (key: string): string => key.split(' ')[0].replace('Ctrl+', 'CommandOrControl+');

/**
 * The native menu, from the command registry. The page handles the keys itself (it is the same page in a browser), so the
 * menu only shows them; no role is used that would claim F11, Ctrl+R or Ctrl+W.
 */
export function menuTemplate(run: (id: CommandId) => void): MenuItemConstructorOptions[] {
  const menus = [...new Set(Object.values(COMMANDS).map((command) => command.menu))];
  return menus.map((menu) => ({
    label: menu,
    submenu: [
      ...COMMAND_IDS.filter((id) => COMMANDS[id].menu === menu).map((id): MenuItemConstructorOptions => {
        const { title, key } = commandOf(id);
        return {
          id,
          label: title,
          accelerator: key === undefined ? undefined : accelerator(key),
          registerAccelerator: false,
          click: () => run(id),
        };
      }),
      ...extra(menu),
    ],
  }));
}

function extra(menu: string): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  switch (menu) {
    case 'File':
      return [separator, { role: 'quit' }];
    case 'Edit':
      return [separator, { role: 'undo' }, { role: 'redo' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }];
    default:
      return [];
  }
}
