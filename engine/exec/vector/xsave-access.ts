import { generalProtection } from '../../core/fault';
import type { XsaveKind } from '../../isa/vector-sem';
import { XSAVE_LEGACY, XSAVE_MAXIMUM, loadXsaveImage, xsaveImage } from '../../machine/xsave';
import type { EvaluateVectors } from './evaluate-vectors';
import { formOf } from './fxsave-access';

/** The XSAVE family at memory operand `index`: the bytes that it writes, and no others. */
export function storeExtended(x: EvaluateVectors, index: number, kind: XsaveKind, request: number): void {
  const oldBv = kind === 'xsavec' ? 0n : x.readAt(index, XSAVE_LEGACY, 64);
  for (const { at, bytes } of xsaveImage(x.machine, { kind, request, oldBv, form: formOf(x.sem) })) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let i = 0; i < bytes.length; i += 8) x.writeAt(index, at + i, view.getBigUint64(i, true), 64);
  }
}

/** XRSTOR: the last effect of its instruction. */
export function loadExtended(x: EvaluateVectors, index: number, request: number): void {
  const image = new Uint8Array(XSAVE_MAXIMUM);
  const view = new DataView(image.buffer);
  const problem = loadXsaveImage(x.machine, request, formOf(x.sem), (from, bytes) => {
    for (let at = from; at < from + bytes; at += 8) view.setBigUint64(at, x.readAt(index, at, 64), true);
    return image;
  });
  if (problem !== null) generalProtection(0, problem);
}
