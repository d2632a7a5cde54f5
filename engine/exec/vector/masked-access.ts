import { Raise, undefinedOpcode } from '../../core/fault';
import { invariant } from '../../core/invariant';
import type { Operand } from '../../isa/form';
import type { Lane } from '../../isa/vector-sem';
import type { EvaluateVectors } from './evaluate-vectors';

type VectorRegister = Extract<Operand, { kind: 'xmm' | 'ymm' }>;
const isVector = (operand: Operand): operand is VectorRegister => operand.kind === 'xmm' || operand.kind === 'ymm';
const isChosen = (mask: bigint, lane: number): boolean => ((mask >> BigInt(lane)) & 1n) === 1n;

/**
 * MASKMOVQ, MASKMOVDQU: AMD processors raise what a store of the whole operand would, whatever the mask is, and have gone over
 * to MMX by then. On Intel's only what is stored faults. The manuals leave it open. Source: SDM Vol. 2B MASKMOVQ; observed.
 */
function probeBytes(x: EvaluateVectors, index: number, bytes: number): void {
  if (x.machine.vendor !== 'amd') return;
  x.pending.commitMmxUse();
  x.probeWrite(index, bytes);
}

/** Stores the lanes that `mask` names at memory operand `index`. */
export function storeMasked(x: EvaluateVectors, index: number, value: bigint, mask: bigint, width: Lane): void {
  const { form } = x.sem;
  const bytes = form.operands[index].width / 8;
  if (width === 8) probeBytes(x, index, bytes);
  for (let lane = 0; lane < (bytes * 8) / width; lane++)
    if (isChosen(mask, lane)) x.writeAt(index, (lane * width) / 8, x.lane(value, width, lane), width);
}

export function loadMasked(x: EvaluateVectors, index: number, mask: bigint, width: Lane): bigint {
  const bytes = x.sem.form.operands[index].width / 8;
  let value = 0n;
  for (let lane = 0; lane < (bytes * 8) / width; lane++) {
    if (!isChosen(mask, lane)) continue;
    value |= x.readAt(index, (lane * width) / 8, width) << BigInt(lane * width);
  }
  return value;
}

/** Source: SDM Vol. 2C VGATHERDPS and its kin. */
export function gather(x: EvaluateVectors, width: 32 | 64, indexWidth: 32 | 64): void {
  const { form } = x.sem;
  const [to, from, chooser] = form.operands;
  invariant(from.kind === 'memory' && from.vsib !== undefined && isVector(to) && isVector(chooser), 'a gather has a vector of indices'); // prettier-ignore
  const { vsib, scale, segment } = from;
  if (to.index === vsib.index || to.index === chooser.index || vsib.index === chooser.index)
    undefinedOpcode(`${form.mnemonic} with one register in two places`);
  const { fpu } = x.machine.cpu;
  const indices = fpu.ymm(vsib.index);
  const base = x.sem.address(1);
  const count = Math.min(to.width / width, vsib.width / indexWidth);
  let [value, mask] = [fpu.ymm(to.index), fpu.ymm(chooser.index)];
  const load = (lane: number): bigint => {
    const index = BigInt.asIntN(indexWidth, x.lane(indices, indexWidth, lane)) * BigInt(scale);
    return x.sem.load(segment, BigInt.asUintN(form.addressWidth, base + index), width);
  };
  for (let lane = 0; lane < count; lane++) {
    if (x.lane(mask, width, lane) >> BigInt(width - 1) === 1n) {
      try {
        value = x.withLane(value, width, lane, load(lane));
      } catch (thrown) {
        if (!(thrown instanceof Raise)) throw thrown;
        // What was done stays done; all else of both registers stays as it was. Observed on AMD.
        fpu.setYmm(to.index, value);
        fpu.setYmm(chooser.index, mask);
        throw thrown;
      }
    }
    mask = x.withLane(mask, width, lane, 0n);
  }
  x.write(0, BigInt.asUintN(count * width, value));
  x.write(2, 0n);
}
