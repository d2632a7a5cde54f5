import type { Command, CommandId } from '../commands';

/** What the shells say by themselves, outside the page: menus, their commands, and the dialogs of the system. */
export interface Titles {
  readonly commands: Readonly<Record<CommandId, string>>;
  readonly menus: Readonly<Record<Command['menu'], string>>;
  readonly native: Readonly<
    Record<'quit' | 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'sources' | 'allFiles', string>
  >;
}
