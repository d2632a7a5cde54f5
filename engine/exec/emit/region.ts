import type { Form } from '../../isa/form';
import type { Machine } from '../../machine/machine';
import type { Block, BlockEnd, Recording } from './blocks';
import { recordBlock } from './blocks';
import { compileRegion } from './compile';
import { writeEntryTable } from './entry-table';
import type { Experience, Explored, Limits } from './explore';
import { explore } from './explore';
import { analyzeFlow } from './flow';
import { headFlags } from './head-flags';
import type { RegionMemory } from './region-memory';
import { TranslatedRegion } from './translated-region';

/**
 * Translates the code around some places of the present address space, privilege and code size.
 * @returns null where there is nothing to translate from any of them on, or no memory for its tables.
 */
export function translateRegion(
  machine: Machine,
  memory: RegionMemory,
  seeds: readonly bigint[],
  experience: Experience,
  limits: Limits,
): TranslatedRegion | null {
  const mode: Form['mode'] = machine.cpu.codeSize;
  const recording = {
    privilege: machine.cpu.cpl,
    hasSse: hasSse(machine),
    watchesCalls: machine.observer.indirectCall !== undefined,
  };
  // Far cheaper than to find out at the end.
  const begins = (seed: bigint): boolean => {
    const first = explore(machine, mode, [seed], experience, { instructions: 1, blocks: 1 });
    if (!first.instructions.has(seed)) return false;
    const { instructions, end } = recordBlock(first, recording, seed);
    return instructions.length > 0 || end.kind === 'repeat';
  };
  if (!seeds.some(begins)) return null;
  const code = explore(machine, mode, seeds, experience, limits);
  const plain = recordBlocks(code, recording);
  if (!plain.some(({ instructions, end }) => instructions.length > 0 || end.kind === 'repeat')) return null;
  const indexes = new Map(plain.map(({ rip }, index) => [rip, index]));
  const crossed = plain
    .filter(({ secondPage }) => secondPage === null)
    .flatMap(({ instructions }) => instructions.filter(({ rip }) => experience.crosses(rip)));
  const split = new Map(crossed.map(({ rip }, index) => [rip, plain.length + index]));
  const blocks = [...plain, ...crossed.map(({ rip }) => recordBlock(code, recording, rip))];
  const successors = blocks.map(({ end }) => directTargets(end).flatMap((rip) => indexes.get(rip) ?? []));
  const indexOf = (rip: bigint): number[] => [indexes.get(rip) ?? []].flat();
  // What was found last runs seldom as a rule. It comes first, or it would lie between what runs often and where that joins: V8's
  // code for it is slower then.
  const indirect = new Set([...code.entries].toReversed().flatMap(indexOf));
  const crossing = crossings(blocks, successors);
  const flow = analyzeFlow(
    [[], ...successors.map((to) => to.map((index) => index + 1))],
    nodes(indirect, crossing, new Set(split.values())),
  );
  const entries = new Set([...flow.entries].map((node) => node - 1));
  const reached = blocks.map(({ end }, index) => (end.kind === 'indirect' ? [...indirect] : successors[index]));
  const flags = headFlags(blocks, reached, entries);
  const known = blocks.map((block, index) => {
    const head = flags.heads[index];
    return block.readsFlags ? recordBlock(code, recording, block.rip, head) : block;
  });
  const isOnePage = new Set(blocks.map(({ page }) => page)).size === 1;
  const guarded = new Set([...crossing, ...(isOnePage ? [] : indirect)]);
  const wordBytes = code.pages.length * 4;
  const words = memory.reserve(wordBytes);
  if (words === null) return null;
  const compiled = compileRegion({
    blocks: known,
    flow,
    flags,
    successors,
    privilege: recording.privilege,
    indirect,
    guarded,
    split,
    reserve: (bytes) => memory.reserve(bytes),
    pageWord: (page) => words + page * 4,
  });
  const pieces = [{ at: words, bytes: wordBytes }];
  new Uint32Array(machine.memory.buffer, words, code.pages.length).fill(0);
  if (compiled.table !== null) {
    const { form, at } = compiled.table;
    pieces.push({ at, bytes: form.size });
    const within = compiled.entries.filter(({ rip }) => indirect.has(indexes.get(rip) ?? -1));
    writeEntryTable(machine.memory.buffer, at, form, within);
  }
  const module = new WebAssembly.Module(compiled.wasm);
  const instance = new WebAssembly.Instance(module, { machine: { memory: machine.memory } });
  const run = instance.exports.run as (entry: number) => number;
  return new TranslatedRegion(machine, compiled, seeds, code.pages, words, pieces, run, blocks);
}

const CR0_EM_TS = 0xc;
const CR4_OSFXSR = 0x200;
/** Whether SSE instructions run, as far as CR0 and CR4 say. */
export const hasSse = ({ cpu }: Machine): boolean => (cpu.cr0Low & CR0_EM_TS) === 0 && (cpu.cr4Low & CR4_OSFXSR) !== 0;

/** All blocks, those included that recording finds: code behind what has no translation. */
function recordBlocks(code: Explored, recording: Recording): Block[] {
  const blocks = new Map<bigint, Block>();
  for (let count = -1; count !== code.leaders.size; ) {
    count = code.leaders.size;
    for (const rip of code.leaders)
      if (!blocks.has(rip) && code.instructions.has(rip)) blocks.set(rip, recordBlock(code, recording, rip));
  }
  // A leader found late may lie within a block that was recorded before.
  const isWhole = ({ rip, instructions }: Block): boolean =>
    instructions.every((record) => record.rip === rip || !code.leaders.has(record.rip));
  return [...blocks.values()].map((block) => (isWhole(block) ? block : recordBlock(code, recording, block.rip)));
}

const directTargets = (end: BlockEnd): bigint[] =>
  end.kind === 'jump' ? [end.to] : end.kind === 'branch' ? [end.taken, end.next] : [];

/** Blocks that are reached from another page, or lie in two. */
function crossings(blocks: readonly Block[], successors: readonly (readonly number[])[]): Set<number> {
  const crossing = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (block.secondPage !== null) crossing.add(index);
    for (const to of successors[index]) if (blocks[to].page !== (block.secondPage ?? block.page)) crossing.add(to);
  }
  return crossing;
}

function nodes(...sets: readonly ReadonlySet<number>[]): Set<number> {
  const all = new Set<number>();
  for (const set of sets) for (const index of set) all.add(index + 1);
  return all;
}
