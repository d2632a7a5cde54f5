import { CPU, EXIT_STATE, REGION_CHAIN } from '../../machine/layout';
import { NEXT_EXIT } from './region-function';
import { FunctionBody, I32, I64, OP, encodeModule } from './wasm';

/**
 * The code that goes from region to region: `run(region, entry) -> exit`. A region that leaves for other code is followed by
 * the one that the chain table has for RIP, if what the table says is of now; how often, `EXIT_STATE.hops` bounds.
 */
export function trampolineModule(): Uint8Array<ArrayBuffer> {
  const code = new FunctionBody([I32, I32]);
  const [region, entry] = [code.parameter(0), code.parameter(1)];
  const exit = code.local(I32);
  const slot = code.local(I32);
  const rip = code.local(I64);
  const load = (opcode: (typeof OP)['i32Load'] | (typeof OP)['i64Load'], offset: number): void => {
    code.i32(0);
    code.memory(opcode, offset);
  };
  const again = code.loop();
  code.i32(0);
  code.get(region);
  code.memory(OP.i32Store, EXIT_STATE.region);
  code.get(entry);
  code.get(region);
  // Behind the type of this function.
  code.callIndirect(1);
  code.tee(exit);
  code.i32(NEXT_EXIT);
  code.op(OP.i32Ne);
  code.if();
  code.get(exit);
  code.op(OP.return);
  code.end();
  load(OP.i64Load, CPU.rip);
  code.tee(rip);
  code.op(OP.i32WrapI64);
  code.i32(REGION_CHAIN.multiplier | 0);
  code.op(OP.i32Mul);
  code.i32(32 - REGION_CHAIN.bits);
  code.op(OP.i32ShrU);
  code.i32(Math.log2(REGION_CHAIN.slotSize));
  code.op(OP.i32Shl);
  code.tee(slot);
  code.memory(OP.i64Load, REGION_CHAIN.table + REGION_CHAIN.rip);
  code.get(rip);
  code.op(OP.i64Ne);
  code.get(slot);
  code.memory(OP.i32Load, REGION_CHAIN.table + REGION_CHAIN.tag);
  load(OP.i32Load, EXIT_STATE.chainTag);
  code.op(OP.i32Ne);
  code.op(OP.i32Or);
  code.if();
  code.i32(NEXT_EXIT);
  code.op(OP.return);
  code.end();
  code.i32(0);
  load(OP.i32Load, EXIT_STATE.hops);
  code.i32(1);
  code.op(OP.i32Sub);
  code.tee(exit);
  code.memory(OP.i32Store, EXIT_STATE.hops);
  code.get(exit);
  code.op(OP.i32Eqz);
  code.if();
  code.i32(NEXT_EXIT);
  code.op(OP.return);
  code.end();
  code.get(slot);
  code.memory(OP.i32Load, REGION_CHAIN.table + REGION_CHAIN.region);
  code.set(region);
  code.get(slot);
  code.memory(OP.i32Load, REGION_CHAIN.table + REGION_CHAIN.entry);
  code.set(entry);
  code.br(again);
  code.end();
  code.op(OP.unreachable);
  return encodeModule([{ name: 'run', result: I32, body: code }], 'regions');
}
