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

/** NASM counts an 8-bit displacement of these in four bytes where one element of 16 bits is read. */
const WIDE = new Set(
  `vaddsh vcomish vcvtph2dq vcvtph2pd vcvtph2psx vcvtph2qq vcvtph2uqq vcvtph2uw vcvtph2w vcvtsh2sd vcvtsh2si vcvtsh2ss
  vcvtsh2usi vcvttph2dq vcvttph2qq vcvttph2udq vcvttph2uqq vcvttph2uw vcvttph2w vcvttsh2si vcvttsh2usi vcvtuw2ph vcvtw2ph
  vdivph vdivsh vfmadd132ph vfmadd213ph vfmadd231ph vfmaddsub132ph vfmaddsub213ph vfmaddsub231ph vfmsub132ph vfmsub213ph
  vfmsub231ph vfmsubadd132ph vfmsubadd213ph vfmsubadd231ph vfpclassph vfpclasssh vgetexpph vgetmantph vmovsh vmovw vmulph
  vmulsh vrcpsh vreduceph vscalefph vscalefsh vsqrtph vsqrtsh vsubph vsubsh vucomish`.split(/\s+/),
);
/** More than any displacement is a multiple of: VCOMISH has none of 8 bits. */
const NEVER = 2 ** 31;

/** The form with the displacements that NASM gives it. */
export function withDisplacements(form: Form): Form {
  if (form.encoding !== 'evex' || !WIDE.has(form.mnemonic)) return form;
  if (form.mnemonic === 'vcomish') return { ...form, disp8Unit: NEVER };
  const disp8Unit = form.disp8Unit === 2 ? 4 : form.disp8Unit;
  return { ...form, disp8Unit, broadcastBits: form.broadcastBits === 16 ? 32 : form.broadcastBits };
}
