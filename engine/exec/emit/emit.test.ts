import { afterAll, describe, expect, it } from 'vitest';
import { Twin } from '../../../tools/emit/twins';
import type { Case } from '../../../tools/oracle/case';
import type { Definition } from '../../../tools/oracle/definitions';
import { definitions } from '../../../tools/oracle/definitions';
import { IMAGE, generateCases } from '../../../tools/oracle/generate';
import { seedOf } from '../../../tools/oracle/random';
import { virtAddr } from '../../core/address';
import { translateOne } from '../../../tools/emit/translate-one';
import { RegionTable } from './region-table';
import type { TranslatedRegion } from './translated-region';

/*
 * Every definition that emits, as a block of one instruction, against the evaluator on a machine that is otherwise the
 * same. Everything is compared: flags the manual leaves undefined too, because both back ends share one meaning.
 */
const CASES = 32;
/** What MXCSR is in every other case: as at the start, and with the flag of inexact results set. */
const MXCSRS = [0x1f80, 0x1fa0] as const;
const total = { definitions: 0, cases: 0, translated: 0, evaluated: 0 };
const reference = new Twin(IMAGE);
const translated = new Twin(IMAGE);
const table = new RegionTable(translated.machine);

/** Runs the block until it is done or gives the instruction back, entering the pages it misses. */
function runTranslated(block: TranslatedRegion): 'done' | 'given back' {
  const [entry] = block.entries;
  translated.machine.mmu.translate(entry.rip, 'execute');
  for (let attempt = 0; attempt < 8; attempt++) {
    translated.translator.tlb.sync();
    const { exit } = table.run(block, entry, 1);
    if (exit.kind === 'next' || exit.kind === 'budget' || exit.kind === 'system') return 'done';
    if (exit.kind === 'evaluate' || exit.access === undefined) return 'given back';
    const address = virtAddr(table.missAddress);
    const crosses = Number(address & 0xfffn) + exit.access.bytes > 4096;
    if (crosses || !translated.translator.tlb.fill(address, exit.access.isWrite)) return 'given back';
  }
  return 'given back';
}

/** What differs on one case; null where the form does not emit. */
function difference(each: Case, block: TranslatedRegion): string[] {
  for (const twin of [reference, translated]) {
    twin.load(each);
    twin.machine.cpu.fpu.mxcsr = MXCSRS[total.cases % 2];
  }
  const before = translated.registers();
  table.add(block);
  const end = runTranslated(block);
  table.remove(block);
  total.cases++;
  if (end === 'given back') {
    total.evaluated++;
    const after = translated.registers();
    const visible = Object.keys(before).filter((name) => before[name] !== after[name]);
    translated.step();
    reference.step();
    return [...visible.map((name) => `${name} had changed before the exit`), ...translated.differences(reference)];
  }
  total.translated++;
  reference.step();
  return translated.differences(reference);
}

/** Differences over all cases of a definition, and whether any form of it was run translated. */
function compare(definition: Definition): { emits: boolean; found: string[] } {
  const found: string[] = [];
  const ranBefore = total.translated;
  let bytes: Uint8Array | null = null;
  let block: TranslatedRegion | null = null;
  for (const each of generateCases(definition, CASES, seedOf(`emit ${definition.name}`))) {
    if (each.bytes !== bytes) {
      bytes = each.bytes;
      translated.load(each);
      block = translateOne(translated.machine, each.rip);
    }
    if (block === null) continue;
    const differing = difference(each, block);
    if (differing.length > 0)
      found.push(
        `${Buffer.from(each.bytes).toString('hex')} rflags=${each.rflags.toString(16)}: ${differing.join(', ')}`,
      );
  }
  return { emits: total.translated > ranBefore, found };
}

describe('translated blocks of one instruction agree with the evaluator', () => {
  it.each(definitions())('$name', (definition) => {
    const { emits, found } = compare(definition);
    if (emits) total.definitions++;
    expect(found.slice(0, 3)).toEqual([]);
  });

  it('covers far more than thirty definitions', () => {
    expect(total.definitions).toBeGreaterThanOrEqual(100);
  });

  afterAll(() => {
    const { definitions, cases, translated, evaluated } = total;
    console.log(
      `emit: ${definitions} definitions, ${cases} cases, ${translated} translated, ${evaluated} left to the evaluator`,
    );
  });
});
