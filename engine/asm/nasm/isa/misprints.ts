import type { Form } from '../../select/forms';

/** What NASM 2.16.01 writes in place of an opcode of the manual, and which instruction that is. */
interface Misprint {
  readonly opcode: number;
  readonly means: string;
}

const fused = (name: string, means: string, low: number): [string, Misprint][] =>
  (['132', '213', '231'] as const).map((order, n) => [
    `${name}${order}ph`,
    { opcode: 0x90 + 0x10 * n + low, means: `${means}${order}ph` },
  ]);

const MISPRINTS: ReadonlyMap<string, Misprint> = new Map<string, Misprint>([
  ...fused('vfmadd', 'vfnmadd', 0xc),
  ...fused('vfmsub', 'vfnmsub', 0xe),
  ['vgetmantph', { opcode: 0x25, means: 'an instruction that does not exist' }],
]);

/** The form as NASM has it, with the opcode of `means`; null where it has it as the manual does. */
export function misprinted(form: Form): { readonly form: Form; readonly means: string } | null {
  const found = MISPRINTS.get(form.mnemonic);
  return found === undefined ? null : { form: { ...form, opcode: [found.opcode] }, means: found.means };
}
