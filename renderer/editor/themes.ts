import * as monaco from 'monaco-editor/editor';
import type { Settings } from '../../preload/contract';
import { COLOURS, type Colours, GROUNDS } from './colours';

const rules = (colours: Colours): monaco.editor.ITokenThemeRule[] => [
  { token: '', foreground: colours.plain },
  { token: 'keyword', foreground: colours.mnemonic },
  { token: 'keyword.directive', foreground: colours.directive },
  { token: 'variable.predefined', foreground: colours.register },
  { token: 'variable.parameter', foreground: colours.register, fontStyle: 'italic' },
  { token: 'variable', foreground: colours.label },
  { token: 'tag', foreground: colours.label, fontStyle: 'bold' },
  { token: 'type', foreground: colours.type },
  { token: 'identifier', foreground: colours.plain },
  { token: 'number', foreground: colours.number },
  { token: 'delimiter', foreground: colours.plain },
  { token: 'delimiter.immediate', foreground: colours.number },
  { token: 'string', foreground: colours.text },
  { token: 'comment', foreground: colours.comment, fontStyle: 'italic' },
  // What the engine says of each word, by the names of its token types.
  { token: 'mnemonic', foreground: colours.mnemonic },
  { token: 'prefix', foreground: colours.mnemonic },
  { token: 'directive', foreground: colours.directive },
  { token: 'register', foreground: colours.register },
  { token: 'label', foreground: colours.label },
  { token: 'constant', foreground: colours.number, fontStyle: 'italic' },
  { token: 'macro', foreground: colours.directive, fontStyle: 'italic' },
  { token: 'parameter', foreground: colours.register, fontStyle: 'italic' },
  { token: 'size', foreground: colours.type },
  { token: 'section', foreground: colours.type },
];

/** Page theme to Monaco theme. */
export const MONACO_THEMES = {
  dark: 'lstar-dark',
  light: 'lstar-light',
  'hc-dark': 'lstar-hc-dark',
  'hc-light': 'lstar-hc-light',
} as const satisfies Record<Settings['theme'], string>;

export function defineThemes(): void {
  monaco.editor.defineTheme('lstar-dark', {
    base: 'vs-dark',
    inherit: true,
    rules: rules(COLOURS.dark),
    colors: {
      'editor.background': GROUNDS.dark.editor,
      'editor.foreground': '#d8dee6',
      'editorLineNumber.foreground': '#8d99a5',
      'editorLineNumber.dimmedForeground': '#8d99a5',
      'editorLineNumber.activeForeground': '#d8dee6',
      'editor.lineHighlightBackground': GROUNDS.dark.line,
      'editor.lineHighlightBorder': '#00000000',
      'editor.selectionBackground': GROUNDS.dark.selection,
      'editorGutter.background': '#171b21',
      'editorWidget.background': '#1d232b',
      'editorWidget.border': '#343d48',
      'editorHoverWidget.background': '#1d232b',
      'editorHoverWidget.border': '#3d4855',
      'scrollbarSlider.background': '#5b677555',
      // Faint, so that a comment in them can still be read; signs beside the lines say the same.
      'diffEditor.insertedLineBackground': '#00000000',
      'diffEditor.removedLineBackground': '#00000000',
      'diffEditor.insertedTextBackground': '#9ccc2c18',
      'diffEditor.removedTextBackground': '#ff404028',
    },
  });
  monaco.editor.defineTheme('lstar-light', {
    base: 'vs',
    inherit: true,
    rules: rules(COLOURS.light),
    colors: {
      'editor.background': GROUNDS.light.editor,
      'editor.foreground': '#1f262d',
      'editorLineNumber.foreground': '#6b7680',
      'editorLineNumber.dimmedForeground': '#6b7680',
      'editorLineNumber.activeForeground': '#1f262d',
      'editor.lineHighlightBackground': GROUNDS.light.line,
      'editor.lineHighlightBorder': '#00000000',
      'editor.selectionBackground': GROUNDS.light.selection,
      'diffEditor.insertedLineBackground': '#00000000',
      'diffEditor.removedLineBackground': '#00000000',
      'diffEditor.insertedTextBackground': '#2a9d2a18',
      'diffEditor.removedTextBackground': '#ff000014',
    },
  });
  // Borders, cursor and widgets are Monaco's own; its words are too few and too faint for assembly.
  monaco.editor.defineTheme('lstar-hc-dark', {
    base: 'hc-black',
    inherit: true,
    rules: rules(COLOURS['hc-dark']),
    colors: {
      'editor.selectionBackground': GROUNDS['hc-dark'].selection,
      'editorLineNumber.dimmedForeground': '#ffffff',
    },
  });
  monaco.editor.defineTheme('lstar-hc-light', {
    base: 'hc-light',
    inherit: true,
    rules: rules(COLOURS['hc-light']),
    colors: {
      'editor.selectionBackground': GROUNDS['hc-light'].selection,
      'editorLineNumber.activeForeground': '#000000',
      'editorLineNumber.dimmedForeground': '#292929',
    },
  });
}
