import { addExpression } from '../expressions';
import { t } from '../i18n';
import { lab } from '../lab';
import type { Choice, QuickPick } from '../state';
import { enterPanel } from '../shell/layout';
import { goToCode, goToMemory, told } from './facts';
import type { Lookable } from './looked';

/** The ways that lead from any value to where it points. */
export const waysTo = (address: string, name?: string): readonly Choice[] => [
  { label: t('lookAt:memory', { address }), run: () => goToMemory(address) },
  { label: t('lookAt:disassembly', { address }), run: () => goToCode(address) },
  {
    label: t('lookAt:watch', { expression: name ?? `[${address}]` }),
    run: () => {
      enterPanel('watch');
      addExpression(name ?? `[${address}]`);
    },
  },
];

/** What can be done with a value: its panel's own first, then the ways that every value has. */
export function menuOf(of: string, { name, more }: Lookable): QuickPick {
  const own = more?.();
  return {
    title: t('lookAt:title', { value: of }),
    ...own,
    choices: [...(own?.choices ?? []), ...waysTo(of, name)],
  };
}

/** What is known of a value, where it leads somewhere. */
export async function factChoices(of: string): Promise<readonly Choice[]> {
  const reply = await lab.look({ kind: 'value', of });
  if (!reply.ok || reply.value === null || !('facts' in reply.value)) return [];
  const { value, facts } = reply.value;
  return facts.flatMap((fact): Choice[] => {
    const { words, go } = told(fact, value);
    return go === undefined ? [] : [{ label: words, detail: t('lookAt:is'), run: go }];
  });
}
