import type { X87 } from '../../isa/x87-sem';
import type { Value } from './value';
import { constant } from './value';

const NOTHING = constant(0n);

/** The x87 part of translation: refused, the evaluator runs it. */
export class EmitX87 implements X87<Value> {
  constructor(readonly refuse: (why: string) => void) {}

  /** Every definition of the x87 begins so, but for FWAIT. */
  begin(): void {
    this.refuse('an x87 instruction');
  }
  wait(): void {
    this.refuse('an x87 instruction');
  }
  push(): void {}
  pushConstant(): void {}
  store(): void {}
  copy(): void {}
  binary(): void {}
  openLastBit(): void {}
  unary(): void {}
  circular(): void {}
  intoSecond(): void {}
  compare(): void {}
  order = (): Value => NOTHING;
  examine(): void {}
  exchange(): void {}
  moveIf(): void {}
  rotate(): void {}
  free(): void {}
  init(): void {}
  clearExceptions(): void {}
  controlWord = (): Value => NOTHING;
  setControlWord(): void {}
  statusWord = (): Value => NOTHING;
  storeState(): void {}
  loadState(): void {}
}
