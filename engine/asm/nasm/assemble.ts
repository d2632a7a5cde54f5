import type { AssembleOptions, Assembly, SourceFile } from '../api';
import { ElfFormat } from './output/elf';
import { FlatFormat } from './output/flat';
import { NasmAssembler } from './passes/assembler';

/** Assembles a NASM source into an object file, or with `format: 'bin'` into a flat one. Never throws. */
export function assembleNasm(source: SourceFile, options: AssembleOptions): Assembly {
  return options.format === 'bin' ? assembleFlat(source, options) : assembleObject(source, options);
}

function assembleObject(source: SourceFile, options: AssembleOptions): Assembly {
  const assembler = new NasmAssembler(source, options, (host) => new ElfFormat(source.name, options.target !== 'i386', host), undefined); // prettier-ignore
  const object = assembler.run((format) => format.finish());
  const { diagnostics } = assembler;
  return object === null ? { diagnostics } : { diagnostics, object };
}

function assembleFlat(source: SourceFile, options: AssembleOptions): Assembly {
  const assembler = new NasmAssembler(source, options, (host) => new FlatFormat(host), undefined);
  const flat = assembler.run((format) => format.finish());
  const { diagnostics } = assembler;
  return flat === null ? { diagnostics } : { diagnostics, flat };
}
