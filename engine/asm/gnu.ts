import type { AssembleOptions, Assembly, SourceFile } from './api';
import { SourceAssembler } from './core';
import { number } from './expr';
import { GasReader } from './front/gas';

/** Assembles GNU as source that begins in the given notation. */
export function assembleGnu(source: SourceFile, options: AssembleOptions, intel: boolean): Assembly {
  const listener = options.listener?.();
  const assembler = new SourceAssembler({ name: source.name, target: options.target, listener });
  const span = { file: source.name, line: 1, column: 1, endLine: 1, endColumn: 1 };
  for (const [name, text] of Object.entries(options.defines ?? {})) {
    if (!/^(0[xX][0-9a-fA-F]{1,16}|[0-9]{1,19})$/.test(text)) continue;
    assembler.emit({ kind: 'assign', name, value: number(BigInt.asIntN(64, BigInt(text)), span), once: false, span });
  }
  const include = options.include ?? (() => undefined);
  new GasReader(assembler, include, intel, options.headers).read(source, options.defines);
  const object = assembler.finish();
  return { ...(object && { object }), diagnostics: assembler.diagnostics };
}
