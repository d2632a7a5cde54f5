import { COMMAND_IDS, type CommandId, commandOf } from './commands';

export const KEY_PRESETS = ['lstar', 'gdb', 'ollydbg'] as const;
export type KeyPreset = (typeof KEY_PRESETS)[number];
/** Keys by command, as in the registry; an empty text takes a command's keys away. */
export type KeyChanges = Readonly<Record<string, string>>;

/** What each preset has otherwise than the registry. A key that it gives to one command is taken from the one that had it. */
export const PRESET_KEYS: Readonly<Record<KeyPreset, Partial<Record<CommandId, string>>>> = {
  lstar: {},
  /** The letters of gdb's commands and of its single-key mode, with Alt: letters alone are for editor and console. Shift goes back. */
  gdb: {
    'run.continue': 'Alt+C F5',
    'run.into': 'Alt+I F11',
    'run.over': 'Alt+O F10',
    'run.out': 'Alt+F Shift+F11',
    'run.toCursor': 'Alt+U Ctrl+F10',
    'run.restart': 'Alt+R Ctrl+Shift+F5',
    'run.stop': 'Alt+K Shift+F5',
    'run.breakpoint': 'Alt+B F9',
    'run.watch': 'Alt+W Ctrl+F9',
    'run.evaluate': 'Alt+P Alt+Shift+E',
    'view.memory': 'Alt+X Alt+Shift+M',
    'run.backContinue': 'Alt+Shift+C Alt+F5',
    'run.backInto': 'Alt+Shift+I Alt+F11',
    'run.backOver': 'Alt+Shift+O Alt+F10',
    'run.backOut': 'Alt+Shift+F Alt+Shift+F11',
    'edit.format': 'Ctrl+Shift+I',
  },
  /** OllyDbg's and x64dbg's keys; what they take from others has a key beside its old one. */
  ollydbg: {
    'run.breakpoint': 'F2',
    'run.condition': 'Shift+F2',
    'run.toCursor': 'F4',
    'view.lookAt': 'Shift+F4',
    'run.into': 'F7',
    'run.over': 'F8',
    'run.continue': 'F9',
    'run.pause': 'F12',
    'run.out': 'Ctrl+F9',
    'run.user': 'Alt+F9',
    'run.restart': 'Ctrl+F2',
    'run.stop': 'Alt+F2',
    'run.backInto': 'Alt+F7',
    'run.backOver': 'Alt+F8',
    'run.watch': 'Alt+Shift+F9',
    'edit.rename': 'Alt+Shift+F2',
    'edit.nextProblem': 'Ctrl+F8',
    'edit.definition': 'Ctrl+F12',
    'edit.outline': 'Ctrl+Shift+F12',
  },
};

/** `Shift+Alt+f` as `Alt+Shift+F`: one chord, one spelling. */
export function canonical(chord: string): string {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  const held = ['Ctrl', 'Alt', 'Shift'].filter((name) => parts.slice(0, -1).includes(name));
  return [...held, key.length === 1 ? key.toUpperCase() : key].join('+');
}
export const chordsOf = (keys: string): readonly string[] =>
  keys
    .split(' ')
    .filter((one) => one !== '')
    .map(canonical);

/**
 * The keys of every command: the student's changes over the preset over the registry. A chord that a higher layer gives away
 * is gone below, so that it never has two meanings.
 */
export function effectiveKeys(preset: KeyPreset, changes: KeyChanges): ReadonlyMap<CommandId, readonly string[]> {
  const keys = new Map<CommandId, readonly string[]>();
  const taken = new Set<string>();
  const layers: ((id: CommandId) => string | undefined)[] = [
    (id) => changes[id],
    (id) => PRESET_KEYS[preset][id],
    (id) => commandOf(id).key ?? '',
  ];
  for (const layer of layers)
    for (const id of COMMAND_IDS) {
      const wanted = keys.has(id) ? undefined : layer(id);
      if (wanted === undefined) continue;
      const free = chordsOf(wanted).filter((chord) => !taken.has(chord));
      keys.set(id, free);
      for (const chord of free) taken.add(chord);
    }
  return keys;
}
