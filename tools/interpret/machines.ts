import { Interpreter } from '../../engine/exec/interpret/interpreter';
import { Bare } from '../emit/bare';
import { Twin } from '../emit/twins';
import type { Case } from '../oracle/case';

/** A twin that runs records where it can. */
export class InterpretedTwin extends Twin {
  readonly interpreter = new Interpreter(this.machine, () => this.step());

  override load(each: Case, isWarm = false): void {
    super.load(each, isWarm);
    if (!isWarm) this.interpreter.clear();
  }
  runInterpreted(count: number): void {
    this.interpreter.run(this.machine.cpu.icount + count);
  }
}

/** A bare computer that runs records where it can. */
export class InterpretedBare extends Bare {
  readonly interpreter = new Interpreter(this.machine, () => this.processor.step());

  runInterpreted(limit: number): void {
    if (this.result !== null) return;
    const result = this.interpreter.run(limit);
    if (result?.kind !== 'retired') this.result = result;
  }
}
