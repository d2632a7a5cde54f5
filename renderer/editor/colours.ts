import type { Settings } from '../../preload/contract';

type Theme = Settings['theme'];

/** What the words of a source are drawn in, six hexadecimal digits each. */
export type Colours = Readonly<
  Record<'mnemonic' | 'directive' | 'register' | 'label' | 'number' | 'text' | 'comment' | 'plain' | 'type', string>
>;

/** Beside colour, slant and weight tell words apart; every one of them can be read on the marks of both rings. */
export const COLOURS: Readonly<Record<Theme, Colours>> = {
  dark: {
    mnemonic: '7cc4ff', directive: 'd7a6ff', register: 'ffc47d', label: 'f3e28b', number: 'a9dc9a', text: 'e9a58d',
    comment: '98a4b0', plain: 'd8dee6', type: '7fd7cf',
  },
  light: {
    mnemonic: '0a5ba8', directive: '7a2fb0', register: '934600', label: '6b5600', number: '1e6b2e', text: 'a1341c',
    comment: '535f6a', plain: '1f262d', type: '0f6a66',
  },
  'hc-dark': {
    mnemonic: '9cd4ff', directive: 'e3c2ff', register: 'ffd7a3', label: 'f5e58f', number: 'b9f2a8', text: 'ffc4b0',
    comment: 'c3ccd4', plain: 'ffffff', type: '9ceee6',
  },
  'hc-light': {
    mnemonic: '06386b', directive: '52178a', register: '6b2f00', label: '4a3b00', number: '0d4a1b', text: '7a1d0a',
    comment: '3d4750', plain: '000000', type: '06443f',
  },
}; // prettier-ignore

/** What stands behind the words. */
export const GROUNDS = {
  dark: { editor: '#171b21', line: '#1d232b', selection: '#233a52' },
  light: { editor: '#ffffff', line: '#f2f5f8', selection: '#cfe5ff' },
  'hc-dark': { editor: '#000000', line: '#000000', selection: '#0f3d52' },
  'hc-light': { editor: '#ffffff', line: '#ffffff', selection: '#d5e6f7' },
} as const satisfies Record<Theme, Readonly<Record<'editor' | 'line' | 'selection', string>>>;
