import { FitAddon } from '@xterm/addon-fit';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import { type ITheme, Terminal } from '@xterm/xterm';
import type { Settings } from '../../preload/contract';
import { GROUNDS } from '../editor/colours';
import { lab } from '../lab';
import { canonicalValue, partsOf } from '../look-at/parts';
import { configuration, machine, settings } from '../state';
import { letterSize, onLetters } from '../zoom';
import { InputLine } from './input-line';

const THEMES: Record<Settings['theme'], ITheme> = {
  dark: {
    background: '#12161b',
    foreground: '#d8dee6',
    cursor: '#7cc4ff',
    selectionBackground: GROUNDS.dark.selection,
  },
  light: {
    background: '#fbfcfd',
    foreground: '#1f262d',
    cursor: '#0a5ba8',
    selectionBackground: GROUNDS.light.selection,
  },
  'hc-dark': {
    background: '#000000',
    foreground: '#ffffff',
    cursor: '#ffff00',
    selectionBackground: GROUNDS['hc-dark'].selection,
  },
  'hc-light': {
    background: '#ffffff',
    foreground: '#000000',
    cursor: '#0f4a85',
    selectionBackground: GROUNDS['hc-light'].selection,
  },
};

const options = () => {
  const { theme, fontFamily, screenReader } = settings.get();
  return { theme: THEMES[theme], fontSize: letterSize() - 1, fontFamily, screenReaderMode: screenReader };
};

/** The guest's terminal: what it prints is drawn here, what is typed here goes to it as bytes. */
const terminal = new Terminal({
  ...options(),
  convertEol: true,
  cursorBlink: false,
  scrollback: 5000,
  minimumContrastRatio: 4.5,
  allowProposedApi: true,
});
const fit = new FitAddon();
terminal.loadAddon(fit);
terminal.loadAddon(new Unicode11Addon());
terminal.unicode.activeVersion = '11';
const look = () => {
  terminal.options = options();
  fit.fit();
};
settings.subscribe(look);
onLetters(look);

let drawn = 0;
let told = false;

/** Draws output and acknowledges it once it is drawn, at most once a frame: the engine never runs far ahead. */
export function consoleOutput(bytes: Uint8Array): void {
  terminal.write(bytes, () => {
    drawn += bytes.length;
    if (told) return;
    told = true;
    queueMicrotask(() => {
      told = false;
      const acknowledged = drawn;
      drawn = 0;
      void lab.acknowledge({ bytes: acknowledged });
    });
  });
}

/** Output of before this page was loaded: drawn, but nobody waits for it. */
export const restoreConsole = (bytes: Uint8Array): void => terminal.write(bytes);

/** The run went to another moment. What is typed and not yet sent stays. */
export function replaceConsole(bytes: Uint8Array): void {
  terminal.reset();
  terminal.write(bytes);
}

export function clearConsole(): void {
  terminal.reset();
  line.reset();
}

/** A pipe has no line discipline, so the page keeps the line until Enter, as a shell's `cat |` would. */
const line = new InputLine(
  (text) => terminal.write(text),
  (bytes) => void lab.input({ bytes }),
  () => void lab.endInput(),
);

const encoder = new TextEncoder();
terminal.onData((data) => {
  if (machine.get().view === null) return;
  if (configuration.get().stdinTerminal) void lab.input({ bytes: encoder.encode(data) });
  else line.type(data);
});
terminal.onBinary((data) => void lab.input({ bytes: Uint8Array.from(data, (one) => one.charCodeAt(0)) }));
// Commands such as F5 and F10 are the lab's, not the guest's.
terminal.attachCustomKeyEventHandler((event) => !event.defaultPrevented && !/^F\d+$/.test(event.key));

export function mountConsole(element: HTMLElement): () => void {
  if (terminal.element === undefined) terminal.open(element);
  else element.append(terminal.element);
  const observer = new ResizeObserver(() => {
    if (element.clientWidth > 0 && element.clientHeight > 0) fit.fit();
  });
  observer.observe(element);
  return () => observer.disconnect();
}

export const focusConsole = (): void => terminal.focus();
export const isConsoleFocused = (): boolean => terminal.textarea === document.activeElement;
export const selectionInConsole = (): string => terminal.getSelection().trim();

/** Numbers that are printed as addresses are, each once, the last one first. */
export const addressesInConsole = (): readonly string[] => [
  ...new Set(
    partsOf(consoleText())
      .flatMap((part) => (typeof part !== 'string' && 'value' in part ? [canonicalValue(part.value)] : []))
      .toReversed(),
  ),
];

let openValue: (value: string) => void = () => undefined;
/** What a click on a printed number does. */
export const onPrintedValue = (open: typeof openValue): void => {
  openValue = open;
};
// A printed address is a value as those of the panels are.
terminal.registerLinkProvider({
  provideLinks: (row, told) => {
    const text = terminal.buffer.active.getLine(row - 1)?.translateToString(true) ?? '';
    let column = 1;
    const links = partsOf(text).flatMap((part) => {
      const shown = typeof part === 'string' ? part : 'value' in part ? part.value : part.name;
      const start = column;
      column += shown.length;
      if (typeof part === 'string' || !('value' in part)) return [];
      const range = { start: { x: start, y: row }, end: { x: column - 1, y: row } };
      return [{ text: shown, range, activate: () => openValue(shown) }];
    });
    told(links);
  },
});

/** The visible text, for tests and for the announcement of the last line. */
export function consoleText(): string {
  const { active } = terminal.buffer;
  return Array.from({ length: active.length }, (_, row) => active.getLine(row)?.translateToString(true) ?? '')
    .join('\n')
    .trimEnd();
}
