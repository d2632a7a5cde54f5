import { type Command, type CommandId, commandOf } from '../preload/commands';
import { TITLES } from '../preload/titles';
import { language } from './i18n';

export const titleOf = (id: CommandId): string => TITLES[language()].commands[id];
export const menuTitle = (menu: Command['menu']): string => TITLES[language()].menus[menu];

/** `Step Into (F11)`: what a tooltip and a menu row say. */
export function labelOf(id: CommandId): string {
  const { key } = commandOf(id);
  return key === undefined ? titleOf(id) : `${titleOf(id)} (${key.split(' ')[0]})`;
}
