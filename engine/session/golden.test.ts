import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KernelSymbols, bootWords, buildKernel, kernelProfiles, parseBootOptions } from '../linux/index';
import { comparePrograms } from './compare';
import type { VariantReport } from './compare-api';

const PROGRAM = `
        .globl  _start
_start: mov     $1, %eax
        mov     $1, %edi
        lea     text(%rip), %rsi
        mov     $3, %edx
        syscall
        mov     $39, %eax
        syscall
        mov     $60, %eax
        xor     %edi, %edi
        syscall
        .section .rodata
text:   .ascii  "hi\\n"
`;

/** One line of the table. */
interface Fact {
  readonly line: number;
  readonly kernels: string;
  readonly pti: string;
  readonly ia32: string;
  readonly cpu: string;
  readonly cell: string;
  readonly value: string;
  readonly source: string;
}
interface Combination {
  readonly kernel: string;
  /** `-` where the kernel does not know the option. */
  readonly pti: string;
  readonly ia32: string;
  readonly cpu: 'intel' | 'amd';
}

const FILE = join(import.meta.dirname, '../../fixtures/golden/paths.txt');
const facts: readonly Fact[] = readFileSync(FILE, 'utf8')
  .split('\n')
  .flatMap((text, index): Fact[] => {
    if (text.startsWith('#') || text.trim() === '') return [];
    const [kernels, pti, ia32, cpu, cell, value, source] = text.split('|').map((part) => part.trim());
    return [{ line: index + 1, kernels, pti, ia32, cpu, cell, value, source }];
  });
const CELLS = [...new Set(facts.map(({ cell }) => cell))];

const fits = (pattern: string, value: string): boolean => pattern === '*' || pattern.split(',').includes(value);
const factsFor = (cell: string, { kernel, pti, ia32, cpu }: Combination): readonly Fact[] =>
  facts.filter(
    (fact) =>
      fact.cell === cell &&
      fits(fact.kernels, kernel) &&
      fits(fact.pti, pti) &&
      fits(fact.ia32, ia32) &&
      fits(fact.cpu, cpu),
  );

const combinations: readonly Combination[] = kernelProfiles().flatMap((kernel) => {
  const words = bootWords(kernel);
  return (words.includes('pti=on') ? ['on', 'off'] : ['-']).flatMap((pti) =>
    (words.includes('ia32_emulation=off') ? ['on', 'off'] : ['on']).flatMap((ia32) =>
      (['intel', 'amd'] as const).map((cpu) => ({ kernel, pti, ia32, cpu })),
    ),
  );
});
const bootOf = ({ pti, ia32 }: Combination): string =>
  [pti === '-' ? '' : `pti=${pti}`, ia32 === 'off' ? 'ia32_emulation=off' : ''].join(' ').trim();

/** What the machine does: each cell in the notation of the table. */
class Measured {
  readonly #report: VariantReport;
  readonly #symbols: KernelSymbols;

  constructor(combination: Combination, more = '') {
    const { kernel, cpu } = combination;
    const boot = `${bootOf(combination)} ${more}`.trim();
    const program = { sources: [{ name: 'path.s', text: PROGRAM }] };
    const [report] = comparePrograms({ program, variants: [{ kernel, boot, cpu }], argv: ['path'], envp: [], limit: 100_000 }).reports; // prettier-ignore
    const parsed = parseBootOptions(boot, kernel);
    if (report.problems.length > 0 || 'error' in parsed) throw new Error(report.problems.join('\n'));
    const { image } = buildKernel({ profile: kernel, boot: parsed.options, vendor: cpu });
    if (image === undefined) throw new Error(`${kernel} builds`);
    this.#report = report;
    this.#symbols = new KernelSymbols(image);
  }

  /** Whether a fact holds: the cell as measured, and as the table wants it, comparable. */
  pair({ cell, value }: Fact): readonly [measured: unknown, wanted: unknown] {
    const [write, getpid, exit] = this.#report.calls;
    switch (cell) {
      case 'path': {
        const labels = value.split(' ');
        const wanted = labels.filter((label) => !label.startsWith('!'));
        const avoided = new Set(labels.filter((label) => label.startsWith('!')).map((label) => label.slice(1)));
        return [
          [subsequence(write.places, wanted), write.places.filter((place) => avoided.has(place))],
          [wanted, []],
        ];
      }
      case 'way':
        return [
          [write.way?.by, getpid.way?.by],
          [value, value],
        ];
      case 'way of exit':
        return [exit.way?.by ?? 'none', value];
      case 'CR3 switches':
        return [
          [write.cr3Switches, getpid.cr3Switches],
          [Number(value), Number(value)],
        ];
      case 'swapgs':
        return [
          [write.swapgs, getpid.swapgs],
          [Number(value), Number(value)],
        ];
      default: {
        const msr = this.#report.msrs.find(({ linux }) => linux.replace(/^MSR_(IA32_)?/, '') === cell);
        return [`0x${msr?.value.replace(/^0+(?=.)/, '')}`, `0x${this.#number(value).toString(16)}`];
      }
    }
  }

  #number(value: string): bigint {
    if (value.startsWith('0x')) return BigInt(value);
    const [how, name] = value.includes(' ') ? value.split(' ') : ['', value];
    const address = this.#symbols.address(name);
    if (address === null) throw new Error(`the kernel has no ${name}`);
    if (how === 'low') return address & 0xffff_ffffn;
    return how === 'alias' ? (this.#symbols.mappingsOf(address).at(-1) ?? 0n) : address;
  }
}

/** As many of `wanted` as come in this order. */
function subsequence(places: readonly string[], wanted: readonly string[]): string[] {
  let at = 0;
  for (const place of places) if (place === wanted[at]) at += 1;
  return wanted.slice(0, at);
}

describe('the golden table', () => {
  it('names a source for each fact', () => expect(facts.filter(({ source }) => !/\S/.test(source ?? ''))).toEqual([]));
  it('has exactly one fact for each cell of each combination', () => {
    const counts = combinations.flatMap((combination) =>
      CELLS.map((cell) => `${Object.values(combination).join(' ')} ${cell}: ${factsFor(cell, combination).length}`),
    );
    expect(counts.filter((count) => !count.endsWith(': 1'))).toEqual([]);
  });
});

describe('the machine agrees with the golden table', () => {
  it.each(combinations)('$kernel pti=$pti ia32_emulation=$ia32 $cpu', (combination) => {
    const measured = new Measured(combination);
    const pairs = CELLS.flatMap((cell) => factsFor(cell, combination)).map((fact) => ({ at: `${fact.line} ${fact.cell}`, pair: measured.pair(fact) })); // prettier-ignore
    expect(pairs.map(({ at, pair }) => [at, pair[0]])).toEqual(pairs.map(({ at, pair }) => [at, pair[1]]));
  });
});

describe('no other boot option changes the table', () => {
  const optionsOf = (kernel: string, boot: string): string => JSON.stringify(parseBootOptions(boot, kernel));
  // Of several spellings of one setting the first; not what holds anyway.
  const others = kernelProfiles().flatMap((kernel) => {
    const seen = new Set([optionsOf(kernel, '')]);
    return bootWords(kernel).flatMap((word) => {
      const setting = optionsOf(kernel, word);
      if (seen.has(setting) || /^(no)?pti|^ia32_emulation/.test(word)) return [];
      seen.add(setting);
      return [{ kernel, word }];
    });
  });
  it.each(others)('$kernel $word', ({ kernel, word }) => {
    const combination = combinations.find(
      (item) => item.kernel === kernel && item.ia32 === 'on' && item.cpu === 'intel',
    );
    if (combination === undefined) throw new Error(kernel);
    const measured = new Measured(combination, word);
    const pairs = CELLS.flatMap((cell) => factsFor(cell, combination)).map((fact) => measured.pair(fact));
    expect(pairs.map(([is]) => is)).toEqual(pairs.map(([, wanted]) => wanted));
  });
});
