import { COMMAND_IDS, type CommandId } from '../../preload/commands';
import { effectiveKeys } from '../../preload/keys';
import { settings } from '../state';
import { useStore } from '../store';

type Keys = ReturnType<typeof effectiveKeys>;
let known: { preset: unknown; changes: unknown; keys: Keys; commands: ReadonlyMap<string, CommandId> } | null = null;

function now() {
  const { keyPreset, keys: changes } = settings.get();
  if (known?.preset !== keyPreset || known.changes !== changes) {
    const keys = effectiveKeys(keyPreset, changes);
    const commands = new Map(COMMAND_IDS.flatMap((id) => (keys.get(id) ?? []).map((chord) => [chord, id] as const)));
    known = { preset: keyPreset, changes, keys, commands };
  }
  return known;
}

/** The chords of a command, as the preset and the student have them. */
export const keysOf = (id: CommandId): readonly string[] => now().keys.get(id) ?? [];
/** The one that menus and tooltips show. */
export const keyOf = (id: CommandId): string | undefined => keysOf(id)[0];
export const commandOfChord = (chord: string): CommandId | undefined => now().commands.get(chord);
/** Draws the component again when keys change. */
export const useKeys = (): Keys => useStore(settings, () => now().keys);

/** Gives a command these chords, and takes them from whoever has them. */
export function assign(id: CommandId, chords: readonly string[]): void {
  const { keys } = settings.get();
  const others = COMMAND_IDS.filter((other) => other !== id && keysOf(other).some((chord) => chords.includes(chord)));
  const without = others.map((other) => [
    other,
    keysOf(other)
      .filter((chord) => !chords.includes(chord))
      .join(' '),
  ]);
  settings.set({ keys: { ...keys, ...Object.fromEntries(without), [id]: chords.join(' ') } });
}

/** Gives a command back the keys of its preset. */
export function restoreKeys(id: CommandId): void {
  const { [id]: _gone, ...keys } = settings.get().keys;
  settings.set({ keys });
}
export const isAssigned = (id: CommandId): boolean => Object.hasOwn(settings.get().keys, id);
