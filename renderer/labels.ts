import type { Command, CommandId } from '../preload/commands';
import { TITLES } from '../preload/titles';
import { asSpoken, language } from './i18n';
import { keyOf } from './keys/effective';

export const titleOf = (id: CommandId): string => asSpoken(TITLES[language()].commands[id]);
export const menuTitle = (menu: Command['menu']): string => asSpoken(TITLES[language()].menus[menu]);

/** `Step Into (F11)`: what a tooltip and a menu row say. */
export function labelOf(id: CommandId): string {
  const key = keyOf(id);
  return key === undefined ? titleOf(id) : `${titleOf(id)} (${key})`;
}
