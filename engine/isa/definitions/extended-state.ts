import type { Instruction } from '../instruction';
import type { FullSem, XsaveKind } from '../vector-sem';
import { linearAddress, requireOsxsave } from './system-rules';

/** EDX:EAX: which components. */
const requested = <V, X>(s: FullSem<V, X>): V => s.or(s.shl(s.gpr('rdx'), s.lit(32)), s.zext(s.gpr('rax'), 32));

/** #UD, #NM, and #GP(0) unless the area is aligned to 64 bytes. Source: SDM Vol. 1 §13.4, Vol. 2D XSAVE. */
function requireArea<V, X>(s: FullSem<V, X>): void {
  requireOsxsave(s);
  const ts = s.and(s.shrU(s.helper('readControl', s.lit(0)), s.lit(3)), s.lit(1));
  s.faultIf(ts, '#NM', 'CR0.TS = 1: the registers are not those of this task yet');
  s.faultIf(s.and(linearAddress(s, 0), s.lit(63)), '#GP', 'the area must be aligned to 64 bytes');
}

const saving = (stem: string, kind: XsaveKind, summary: string, modeled?: string): readonly Instruction[] =>
  [stem, `${stem}64`].map((mnemonic) => {
    const instruction: Instruction = {
      mnemonic,
      summary,
      source: `SDM Vol. 2D ${stem.toUpperCase()}, Vol. 1 chapter 13`,
      semantics: (s) => {
        requireArea(s);
        s.x.xsave(0, kind, requested(s));
      },
    };
    return modeled === undefined ? instruction : Object.assign(instruction, { modeled });
  });

/** The XSAVE family: the register state by components, in memory. */
export const extendedStateInstructions: readonly Instruction[] = [
  ...saving('xsave', 'xsave', 'Stores the components of the register state that EDX:EAX names.'),
  ...saving('xsaveopt', 'xsaveopt', 'Stores those components that EDX:EAX names and that are in use.', 'leaves nothing out for being unchanged since XRSTOR'), // prettier-ignore
  ...saving('xsavec', 'xsavec', 'Stores those components that EDX:EAX names and that are in use, without gaps.'),
  ...['xrstor', 'xrstor64'].map(
    (mnemonic): Instruction => ({
      mnemonic,
      summary: 'Loads the components that EDX:EAX names; those that the area lacks become as after power-on.',
      source: 'SDM Vol. 2D XRSTOR, Vol. 1 chapter 13',
      semantics: (s) => {
        requireArea(s);
        s.x.xrstor(0, requested(s));
      },
    }),
  ),
];
