import { Buffer } from 'node:buffer';
import { DEFAULTS } from '../../engine/exec/emit/translator-options';
import type { TranslatorOptions } from '../../engine/exec/emit/translator-options';
import { codeFacts } from '../../engine/isa/code-facts';
import { definitions } from '../oracle/definitions';
import { randomEncoding } from '../oracle/encodings';
import type { Random } from '../oracle/random';
import { Bare, EAGER } from './bare';
import type { RandomProgram } from './random-program';
import { TABLES, randomProgram } from './random-program';
import { translateOne } from './translate-one';

/** Instructions after which a program that goes on is left alone. */
const FAR = 6000;
const ENDS = /^(j|loop|call|ret|popf|ud|in|out|cli|sti|hlt|int|iret|sys|wr|rd|mov[cd]r|lgdt|lidt|swapgs|vmcall)/u;

/** Encodings that have a translation, for random code. */
export function translatableCodes(r: Random): number[] {
  const bare = new Bare('');
  const emits = (code: number): boolean => {
    const { bytes } = randomEncoding(r, code);
    bare.machine.ram.bytes.set(bytes, 0x10_0000);
    return translateOne(bare.machine, 0x10_0000n) !== null;
  };
  return definitions()
    .filter(({ mnemonic }) => !ENDS.test(mnemonic))
    .flatMap((definition) => definition.codes)
    .filter((code) => codeFacts(code).mnemonic !== 'nop' && [1, 2, 3].some(() => emits(code)));
}

/** What a comparison of one program in both back ends came to. */
export interface Compared {
  readonly instructions: number;
  readonly evaluated: number;
  readonly end: string;
  /** Empty when nothing differed. */
  readonly differences: readonly string[];
}

function load({ at, bytes, tables }: RandomProgram, options: TranslatorOptions): Bare {
  const bare = new Bare('', options);
  bare.machine.ram.bytes.set(bytes, at);
  for (const [index, target] of tables.entries())
    new DataView(bare.machine.ram.bytes.buffer, bare.machine.ram.bytes.byteOffset).setBigUint64(
      TABLES + index * 8,
      BigInt(target),
      true,
    );
  bare.machine.cpu.rip = BigInt(at);
  return bare;
}

/**
 * Runs a random program in both back ends and compares everything at every stop.
 * @param stride instructions between stops; 1 stops at each of them.
 */
export function compareRandom(r: Random, codes: readonly number[], stride: (r: Random) => number): Compared {
  const program = randomProgram(r, codes);
  const hasTiers = r.chance(35);
  const options = hasTiers || r.chance(50) ? EAGER : { ...DEFAULTS, hotness: 3, blocks: r.between(2, 60) };
  const [reference, translated] = [load(program, EAGER), load(program, options)];
  const { cpu } = reference.machine;
  const compared = (differences: readonly string[]): Compared => ({
    instructions: cpu.icount,
    evaluated: translated.translator.counts.evaluated,
    end: reference.result?.kind ?? 'far',
    differences,
  });
  for (let at = 0; reference.result === null && at < FAR; ) {
    at += stride(r);
    reference.runEvaluated(at);
    if (hasTiers) translated.runTiers(at);
    else translated.runTranslated(at);
    const isLast = reference.result !== null || at >= FAR;
    const found = translated.differences(reference, isLast);
    if (found.length > 0)
      return compared([`${Buffer.from(program.bytes).toString('hex')} at ${program.at}, stop ${at}`, ...found]);
  }
  return compared([]);
}
