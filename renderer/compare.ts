import type { Variant } from '../preload/contract';
import { editedKernel, programToRun } from './documents';
import { textOf } from './editor/models';
import { t } from './i18n';
import { lab } from './lab';
import { comparison, configuration, notify } from './state';

/** As many columns as a screen can show. */
export const VARIANTS_MOST = 8;

/** Runs the program at hand on every variant; the window's own machine is not touched. */
export async function compareNow(): Promise<void> {
  const program = programToRun();
  const { variants } = comparison.get();
  if (program === undefined) return notify('info', t('shell:noProgram'));
  comparison.set({ running: true, error: null });
  const reply = await lab.compare({
    sources: [{ name: program.name, text: textOf(program.id) }],
    args: configuration.get().args,
    variants: variants.map((variant) => withEdits(variant)),
  });
  if (reply.ok) return comparison.set({ running: false, result: reply.value });
  comparison.set({ running: false, error: reply.error.kind === 'cancelled' ? null : reply.error.message });
}

/** A kernel that was edited in the window is compared as it stands there. */
function withEdits(variant: Variant): Variant {
  const edited = editedKernel(variant.kernel);
  return edited.length === 0 ? variant : { ...variant, editedKernel: edited };
}

export const stopComparing = async (): Promise<void> => void (await lab.cancelCompare());

export const changeVariant = (at: number, change: Partial<Variant>): void =>
  comparison.set({
    variants: comparison
      .get()
      .variants.map((variant, index) => (index === at ? Object.assign({}, variant, change) : variant)),
  });
export const removeVariant = (at: number): void =>
  comparison.set({ variants: comparison.get().variants.filter((_, index) => index !== at) });

/** A copy of the last one, ready to be changed in one place. */
export function addVariant(): void {
  const { variants } = comparison.get();
  const { kernel, boot, cpu } = variants.at(-1) ?? configuration.get();
  comparison.set({ variants: [...variants, { kernel, boot, cpu }] });
}
