import { INTERPRETER } from '../../machine/layout';
import type { Label, Local, Opcode } from '../emit/wasm';
import { FunctionBody, I32, I64, OP, encodeModule } from '../emit/wasm';
import type { InterpreterLocals } from './handler';
import { OUT } from './handler';
import { InterpreterLoop, add, targets } from './interpreter-loop';
import { EXIT, RECORD, RESERVED_OPCODES } from './record';
import { Temporaries, pushAddressOf } from './shape-lowering';

/** A function with the code of one handler, to be written through {@link InterpreterFunction.wrap}. */
export class InterpreterFunction {
  readonly temporaries = new Temporaries(new FunctionBody(FUNCTION_PARAMETERS));
  /** What a handler that is a function knows: its record, and the XOR-TLB tables. */
  readonly locals: InterpreterLocals = {
    pc: 0 as Local,
    tables: 1 as Local,
    to: this.temporaries.body.local(I32),
    target: this.temporaries.body.local(I64),
  };

  /**
   * The whole function. Its result has the new `pc`, which is a multiple of 32, and in the bits below which of {@link WAY} it
   * went; where a jump goes is in INTERPRETER.goesTo then.
   */
  wrap(handler: FunctionBody): FunctionBody {
    const { body } = this.temporaries;
    const { to, target } = this.locals;
    const note = (local: Local, store: Opcode): void => {
      body.i32(0);
      body.get(local);
      body.memory(store, INTERPRETER.goesTo);
    };
    const leave = body.block(I32);
    const space = body.block();
    const far = body.block();
    const jump = body.block();
    const again = body.block();
    body.insert(handler, targets({ again, jump, far, leave, space }));
    body.end();
    body.get(this.locals.pc);
    body.op(OP.return);
    body.end();
    if (handler.leads(OUT.jump)) {
      note(to, OP.i32Store);
      this.#goes(WAY.jump);
    }
    body.end();
    if (handler.leads(OUT.far)) {
      note(target, OP.i64Store);
      this.#goes(WAY.far);
    }
    body.end();
    if (handler.leads(OUT.space)) {
      note(target, OP.i64Store);
      this.#goes(WAY.space);
    }
    body.op(OP.unreachable);
    body.end();
    body.i32(WAY.leave);
    body.op(OP.i32Add);
    body.get(this.locals.pc);
    body.op(OP.i32Or);
    return body;
  }
  #goes(way: number): void {
    const { body } = this.temporaries;
    body.get(this.locals.pc);
    body.i32(way);
    body.op(OP.i32Or);
    body.op(OP.return);
  }
}

/**
 * Writes two functions of one meaning, see {@link InterpreterLoop}. In `run` the handlers of common shapes are in one table of
 * jumps, which is fast, but V8 takes long to compile it. In `walk` all are functions behind a table, which V8 compiles one by one
 * as they are met: for code that runs for a short time only.
 */
export class InterpreterWriter {
  readonly #run = new InterpreterLoop();
  readonly locals = this.#run.locals;
  readonly temporaries = this.#run.temporaries;
  readonly #handlers: FunctionBody[] = [];
  /** By number of the handler: those of {@link #handlers} as functions, then handlers that are only functions. */
  readonly #functions: FunctionBody[] = [];
  /** Numbers of the handlers that no instruction has. */
  readonly reserved = Object.values(RESERVED_OPCODES);

  constructor() {
    for (const opcode of this.reserved) {
      const twin = new InterpreterFunction();
      this.#handlers[opcode] = reservedHandler(opcode, this.locals);
      this.#functions[opcode] = twin.wrap(reservedHandler(opcode, twin.locals));
    }
  }

  /** Adds a handler to the loop itself, and the same as a function. @returns its number. */
  add(handler: FunctionBody, twin: FunctionBody): number {
    this.#handlers.push(handler);
    return this.addFunction(twin);
  }
  /**
   * Adds a handler that is only a function: slower, but the loop remains small enough to be compiled well soon. They come last, and
   * do not jump.
   */
  addFunction(handler: FunctionBody): number {
    return this.#functions.push(handler) - 1;
  }

  finish(): Uint8Array<ArrayBuffer> {
    const run = this.#run;
    const walk = new InterpreterLoop();
    run.write((labels) => this.#dispatch(labels));
    walk.write((labels) => walkOne(walk, labels));
    const table = { parameters: FUNCTION_PARAMETERS, result: I32, bodies: this.#functions } as const;
    const loops = [
      { name: 'run', result: I32, body: run.code },
      { name: 'walk', result: I32, body: walk.code },
    ] as const;
    return encodeModule(loops, table);
  }

  #dispatch(labels: readonly Label[]): void {
    const { code } = this.#run;
    const elsewhere = code.block();
    const handlers = this.#handlers.map(() => code.block()).toReversed();
    code.get(this.locals.pc);
    code.memory(OP.i32Load16U, RECORD.opcode);
    code.brTable(handlers, elsewhere);
    for (const handler of this.#handlers) {
      code.end();
      code.insert(handler, labels);
    }
    code.end();
    const way = callFunction(this.#run);
    code.get(way);
    code.op(OP.i32Eqz);
    code.brIf(labels[OUT.again]);
    leave(code, way, labels);
  }
}

/** Does the record at `pc` by a function, whatever it is. */
function walkOne({ code, temporaries, locals }: InterpreterLoop, labels: readonly Label[]): void {
  const way = callFunction({ code, temporaries, locals });
  code.get(way);
  code.op(OP.i32Eqz);
  code.brIf(labels[OUT.again]);
  code.i32(0);
  code.memory(OP.i32Load, INTERPRETER.goesTo);
  code.set(locals.to);
  code.i32(0);
  code.memory(OP.i64Load, INTERPRETER.goesTo);
  code.set(locals.target);
  const left = code.block();
  code.get(way);
  code.brTable([labels[OUT.again], labels[OUT.jump], labels[OUT.far], labels[OUT.space]], left);
  code.end();
  leave(code, way, labels);
}

/** Calls the function of the record at `pc`, and moves that on. @returns which way it went. */
function callFunction({ code, temporaries, locals }: Pick<InterpreterLoop, 'code' | 'temporaries' | 'locals'>): Local {
  const { pc, tables } = locals;
  const way = temporaries.take(I32);
  code.get(pc);
  code.get(tables);
  code.get(pc);
  code.memory(OP.i32Load16U, RECORD.opcode);
  code.callIndirect(TABLE_TYPE);
  code.tee(way);
  code.i32(-RECORD.size);
  code.op(OP.i32And);
  code.set(pc);
  code.get(way);
  code.i32(RECORD.size - 1);
  code.op(OP.i32And);
  code.set(way);
  return way;
}
function leave(code: FunctionBody, way: Local, labels: readonly Label[]): void {
  code.get(way);
  code.i32(WAY.leave);
  code.op(OP.i32Sub);
  code.br(labels[OUT.leave]);
}

function reservedHandler(opcode: number, { pc, to, target }: InterpreterLocals): FunctionBody {
  const code = new FunctionBody([]);
  const { evaluate, stub, stop, far, next, repeat } = RESERVED_OPCODES;
  if (opcode === far || opcode === next) {
    if (opcode === far) pushAddressOf(code, pc);
    else {
      code.get(pc);
      code.memory(OP.i32Load, RECORD.taken);
    }
    code.set(opcode === far ? target : to);
    // It is no instruction: the one before it was the last.
    add(code, pc, -RECORD.size);
    code.brOut(opcode === far ? OUT.far : OUT.jump);
  } else {
    const exits: Readonly<Record<number, number>> = {
      [evaluate]: EXIT.evaluate,
      [stub]: EXIT.stub,
      [stop]: EXIT.stop,
      [repeat]: EXIT.repeat,
    };
    code.i32(exits[opcode]);
    code.brOut(OUT.leave);
  }
  return code;
}

const FUNCTION_PARAMETERS = [I32, I32] as const;
/** The type of table functions: behind those of the two exported functions. */
const TABLE_TYPE = 2;
/** What a function did: its instruction, and then which way it went; or it left, by the EXIT behind `leave`. */
const WAY = { again: 0, jump: 1, far: 2, space: 3, leave: 4 } as const;
