import { Interpreter } from '../../engine/exec/interpret/interpreter';
import { Bare } from '../emit/bare';
import { Twin } from '../emit/twins';
import type { Case } from '../oracle/case';

/** A twin that runs records where it can. */
export class InterpretedTwin extends Twin {
  readonly interpreter: Interpreter;

  constructor(image: ConstructorParameters<typeof Twin>[0], loop: 'run' | 'walk') {
    super(image);
    this.interpreter = new Interpreter(this.machine, () => this.step(), undefined, undefined, loop);
  }

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
  readonly interpreter: Interpreter;

  constructor(code: string, loop: 'run' | 'walk') {
    super(code);
    this.interpreter = new Interpreter(this.machine, () => this.processor.step(), undefined, undefined, loop);
  }

  runInterpreted(limit: number): void {
    if (this.result !== null) return;
    const result = this.interpreter.run(limit);
    if (result?.kind !== 'retired') this.result = result;
  }
}
