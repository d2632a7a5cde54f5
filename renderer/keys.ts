export interface Binding {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** The keys of one command: `F1 Ctrl+Shift+P` is two. */
export const bindings = (text: string | undefined): readonly Binding[] =>
  (text ?? '')
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => {
      const parts = one.split('+');
      const has = (name: string) => parts.slice(0, -1).includes(name);
      return { key: parts.at(-1)!.toLowerCase(), ctrl: has('Ctrl'), shift: has('Shift'), alt: has('Alt') };
    });

/** Whether a pressed key is this binding; Command counts as Ctrl. */
export function matches(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  binding: Binding,
): boolean {
  return (
    event.key.toLowerCase() === binding.key &&
    (event.ctrlKey || event.metaKey) === binding.ctrl &&
    event.shiftKey === binding.shift &&
    event.altKey === binding.alt
  );
}
