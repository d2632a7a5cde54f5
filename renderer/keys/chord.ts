type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'getModifierState'>;

/**
 * A pressed chord in the words of the registry, `Ctrl+Shift+P`; Command counts as Ctrl. Null while only modifiers are held.
 * With Alt some keyboards make other characters of letters: then the key itself counts. What AltGr types (Windows calls it Ctrl+Alt)
 * and what Alt with the keys of the number pad types is no chord.
 */
export function chordOf(pressed: Pressed): string | null {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey } = pressed;
  if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Process', 'Unidentified'].includes(key)) return null;
  if (key.length === 1 && pressed.getModifierState('AltGraph')) return null;
  if (altKey && code.startsWith('Numpad')) return null;
  const letter = altKey && !/^[a-z]$/iu.test(key) ? /^Key([A-Z])$/u.exec(code)?.[1] : undefined;
  const names: Readonly<Record<string, string>> = { ' ': 'Space', '+': 'Plus' };
  const name = letter ?? names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    name,
  ].join('+');
}

/** Whether a chord may be a command's: what one types with, and what moves the focus, may not. */
export const isForCommands = (chord: string): boolean =>
  /^(?:Shift\+)?F\d{1,2}$/u.test(chord) || /^(?:Ctrl|Alt)\+/u.test(chord);

/** What a browser keeps for itself: its page never hears of it. */
export const isBrowsers = (chord: string): boolean => /^Ctrl\+(?:Shift\+)?[NTW]$/u.test(chord);
