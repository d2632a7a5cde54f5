import type { MsrRegisterView } from '../preload/contract';
import { lab } from './lab';
import { Store } from './store';

/** The model-specific registers as they stood when they were last looked at. */
export const laboratory = new Store<{
  registers: readonly MsrRegisterView[];
  /** Why the hardware refused the last value. */
  refused: { readonly name: string; readonly reason: string } | null;
}>({ registers: [], refused: null });

export async function lookAtMsrs(): Promise<void> {
  const reply = await lab.msrs();
  if (reply.ok) laboratory.set({ registers: reply.value });
}

/** Writes as WRMSR in ring 0 would; what the hardware refuses is said beside the register. */
export async function writeMsr(name: MsrRegisterView['name'], value: string): Promise<void> {
  const reply = await lab.edit({ kind: 'msr', name, value });
  const refusal = !reply.ok ? reply.error.message : reply.value.ok ? null : reply.value.reason;
  laboratory.set({ refused: refusal === null ? null : { name, reason: refusal } });
  await lookAtMsrs();
}
