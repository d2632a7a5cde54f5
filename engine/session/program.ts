import type { Diagnostic, Image, Syntax } from '../asm/api';
import { assemble, link, syntaxOf, targetOf } from '../asm/index';
import { headerConstants, loadElf } from '../linux/index';
import type { LabSpec } from './api';

/** The notation a disassembly of the program should have: its source's own. */
export function notationOf({ program }: LabSpec): Syntax {
  if ('elf' in program) return 'att';
  const [source] = program.sources;
  const syntax = program.syntax ?? syntaxOf(source.name);
  return syntax === 'att' && /^\s*\.intel_syntax\b/m.test(source.text) ? 'intel' : syntax;
}

export interface BuiltProgram {
  readonly image?: Image;
  readonly diagnostics: readonly Diagnostic[];
  readonly problems: readonly string[];
}

export function buildProgram({ program }: LabSpec): BuiltProgram {
  if ('elf' in program) {
    const loaded = loadElf(program.elf);
    if ('error' in loaded) return { diagnostics: [], problems: [`${program.name}: ${loaded.error}`] };
    return { image: loaded.image, diagnostics: [], problems: [] };
  }
  const headers = headerConstants(program.target ?? targetOf(program.sources[0]));
  const options = {
    headers,
    ...(program.syntax === undefined ? {} : { syntax: program.syntax }),
    ...(program.target === undefined ? {} : { target: program.target }),
    ...(program.include === undefined ? {} : { include: program.include }),
  };
  const assemblies = program.sources.map((source) => assemble(source, options));
  const diagnostics = assemblies.flatMap((assembly) => assembly.diagnostics);
  const objects = assemblies.flatMap(({ object }) => (object === undefined ? [] : [object]));
  if (objects.length < assemblies.length) return { diagnostics, problems: [] };
  const linked = link(objects, { headers });
  return {
    ...(linked.image === undefined ? {} : { image: linked.image }),
    diagnostics: [...diagnostics, ...linked.diagnostics],
    problems: [],
  };
}
