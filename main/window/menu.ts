import type { MenuItemConstructorOptions } from 'electron';
import { COMMANDS, COMMAND_IDS, type Command, type CommandId } from '../../preload/commands';
import type { effectiveKeys } from '../../preload/keys';
import type { Language } from '../../preload/languages';
import { TITLES, type Titles } from '../../preload/titles';

/** `Ctrl+=` in Electron's words. */
export const accelerator = (chord: string): string => chord.replace('Ctrl+', 'CommandOrControl+');

/**
 * The native menu, from the command registry. The page handles the keys itself (it is the same page in a browser), so the
 * menu only shows them; no role is used that would claim F11, Ctrl+R or Ctrl+W.
 */
export function menuTemplate(
  language: Language,
  keys: ReturnType<typeof effectiveKeys>,
  run: (id: CommandId) => void,
): MenuItemConstructorOptions[] {
  const titles = TITLES[language];
  const menus = [...new Set(Object.values(COMMANDS).map((command) => command.menu))];
  return menus.map((menu) => ({
    label: titles.menus[menu],
    submenu: [
      ...COMMAND_IDS.filter((id) => COMMANDS[id].menu === menu).map((id): MenuItemConstructorOptions => {
        const key = keys.get(id)?.[0];
        return {
          id,
          label: titles.commands[id],
          accelerator: key === undefined ? undefined : accelerator(key),
          registerAccelerator: false,
          click: () => run(id),
        };
      }),
      ...extra(menu, titles.native),
    ],
  }));
}

function extra(menu: Command['menu'], says: Titles['native']): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  switch (menu) {
    case 'File':
      return [separator, { role: 'quit', label: says.quit }];
    case 'Edit':
      return [
        separator,
        ...(['undo', 'redo', 'cut', 'copy', 'paste'] as const).map((role) => ({ role, label: says[role] })),
      ];
    default:
      return [];
  }
}
