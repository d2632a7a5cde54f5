import { decodeInterpreter, encodeInterpreter } from './artefact';
import type { InterpreterCode } from './generate';
import { generateInterpreter } from './generate';
import { interpreterSource } from './source';

/** The interpreter ready to be instantiated. */
export interface CompiledInterpreter extends InterpreterCode {
  readonly module: WebAssembly.Module;
}

let compiled: CompiledInterpreter | null = null;

/** The interpreter, had when it is first asked for; one for all machines. */
export function interpreter(): CompiledInterpreter {
  if (compiled === null) {
    const code = interpreterCode();
    compiled = { ...code, module: new WebAssembly.Module(code.wasm) };
  }
  return compiled;
}

function interpreterCode(): InterpreterCode {
  const source = interpreterSource();
  const bytes = source?.load() ?? null;
  const known = bytes === null ? null : decodeInterpreter(bytes);
  if (known !== null) return known;
  const code = generateInterpreter();
  source?.save(encodeInterpreter(code));
  return code;
}
