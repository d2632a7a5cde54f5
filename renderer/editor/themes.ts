import * as monaco from 'monaco-editor/editor';
import type { Settings } from '../../preload/contract';

type Colours = Readonly<
  Record<'mnemonic' | 'directive' | 'register' | 'label' | 'number' | 'text' | 'comment' | 'plain' | 'type', string>
>;

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

const DARK: Colours = {
  mnemonic: '7cc4ff', directive: 'd7a6ff', register: 'ffc47d', label: 'f3e28b', number: 'a9dc9a', text: 'e9a58d',
  comment: '8b98a5', plain: 'd8dee6', type: '7fd7cf',
}; // prettier-ignore
const LIGHT: Colours = {
  mnemonic: '0a5ba8', directive: '7a2fb0', register: '9a4a00', label: '6b5600', number: '1e6b2e', text: 'a1341c',
  comment: '5f6b76', plain: '1f262d', type: '0f6a66',
}; // prettier-ignore

/** Page theme to Monaco theme; high contrast keeps Monaco's own colours. */
export const MONACO_THEMES = {
  dark: 'lstar-dark',
  light: 'lstar-light',
  'hc-dark': 'hc-black',
  'hc-light': 'hc-light',
} as const satisfies Record<Settings['theme'], string>;

export function defineThemes(): void {
  monaco.editor.defineTheme('lstar-dark', {
    base: 'vs-dark',
    inherit: true,
    rules: rules(DARK),
    colors: {
      'editor.background': '#171b21',
      'editor.foreground': '#d8dee6',
      'editorLineNumber.foreground': '#8d99a5',
      'editorLineNumber.activeForeground': '#d8dee6',
      'editor.lineHighlightBackground': '#1d232b',
      'editor.lineHighlightBorder': '#00000000',
      'editor.selectionBackground': '#2f4f70',
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
    rules: rules(LIGHT),
    colors: {
      'editor.background': '#ffffff',
      'editor.foreground': '#1f262d',
      'editorLineNumber.foreground': '#6b7680',
      'editorLineNumber.activeForeground': '#1f262d',
      'editor.lineHighlightBackground': '#f2f5f8',
      'editor.lineHighlightBorder': '#00000000',
      'editor.selectionBackground': '#bcdcff',
      'diffEditor.insertedLineBackground': '#00000000',
      'diffEditor.removedLineBackground': '#00000000',
      'diffEditor.insertedTextBackground': '#2a9d2a18',
      'diffEditor.removedTextBackground': '#ff000014',
    },
  });
}
