import { COMMANDS, type CommandId } from '../commands';
import type { Titles } from './types';

/** English titles stand in the registry. */
export const en: Titles = {
  commands: Object.fromEntries(Object.entries(COMMANDS).map(([id, { title }]) => [id, title])) as Record<
    CommandId,
    string
  >,
  menus: { File: 'File', Edit: 'Edit', Run: 'Run', View: 'View', Help: 'Help' },
  native: {
    quit: 'Quit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    sources: 'Assembly source, recorded run',
    allFiles: 'All files',
  },
};
