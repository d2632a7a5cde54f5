import { addExpression } from './expressions';
import { t } from './i18n';
import { listing } from './listing';
import { askForMemory } from './memory';
import { showPanel } from './shell/layout';
import { type Choice, shell } from './state';

/**
 * The ways from a value to what it points at.
 * @param value hexadecimal digits, with or without `0x`.
 * @param name an expression that it came from, which Watch then follows; absent: Watch looks at the word it points to.
 */
export function waysTo(value: string, name?: string): readonly Choice[] {
  const address = `0x${value.replace(/^0x/iu, '').replace(/^0+(?=.)/u, '')}`;
  const watched = name ?? `[${address}]`;
  return [
    {
      label: t('lookAt:memory', { address }),
      run: () => {
        showPanel('memory');
        askForMemory({ at: address, root: 'current' });
      },
    },
    {
      label: t('lookAt:disassembly', { address }),
      run: () => {
        showPanel('disassembly');
        listing.set({ at: address });
      },
    },
    {
      label: t('lookAt:watch', { expression: watched }),
      run: () => {
        showPanel('watch');
        addExpression(watched);
      },
    },
  ];
}

/** Asks which way. */
export const lookAt = (value: string, name?: string): void =>
  shell.set({ pick: { title: t('lookAt:title', { value }), choices: waysTo(value, name) } });
