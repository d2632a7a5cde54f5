import { describe, expect, it } from 'vitest';
import { Bare } from '../../../tools/emit/bare';
import { BARE_PROGRAMS } from '../../../tools/emit/bare-programs';
import { restoreSnapshot, takeSnapshot } from '../../machine/snapshot';

// Both machines step through the same processor, one of them translated where it can be.
const FAR = 100_000;

/** Runs both machines to every `stride`-th count and to the end; what differs first, and at which count. */
function differences(code: string, stride: number): { at: number; found: string[]; end: string | undefined } {
  const [reference, translated] = [new Bare(code), new Bare(code)];
  for (let at = stride; ; at = stride < FAR ? at + stride : FAR) {
    reference.runEvaluated(at);
    translated.runTranslated(at);
    const isLast = reference.result !== null;
    const found = translated.differences(reference, isLast || at % (64 * stride) === 0);
    if (found.length > 0 || isLast) return { at, found, end: reference.result?.kind };
  }
}

describe.each(BARE_PROGRAMS)('%s', (_name, code) => {
  it.each([5, FAR])('is the same at every stop of %i instructions', (stride) => {
    const { found, end } = differences(code, stride);
    expect(found).toEqual([]);
    expect(['halted', 'shutdown']).toContain(end);
  });
});

/*
 * mov $3,%ebx; outer: mov $0x180003,%esi; mov $0x1a0005,%edi; mov $0x1000,%ecx; inner: mov (%rsi),%rax; adc %rax,(%rdi);
 * mov %ax,3(%rdi); lea 8(%rsi),%rsi; lea 8(%rdi),%rdi; dec %ecx; jnz inner; dec %ebx; jnz outer; hlt
 */
const UNALIGNED = 'bb03000000be03001800bf05001a00b900100000488b0648110766894703488d7608488d7f08ffc975eaffcb75d7f4';

describe('accesses across pages in a row', () => {
  it('do not leave translated code, and do the same', () => {
    const [reference, translated] = [new Bare(UNALIGNED), new Bare(UNALIGNED)];
    reference.runEvaluated(FAR);
    translated.runTranslated(FAR);
    expect(translated.differences(reference, true)).toEqual([]);
    expect(reference.result).toEqual({ kind: 'halted' });
    const { counts } = translated.translator;
    expect(counts.evaluated / translated.machine.cpu.icount).toBeLessThan(0.005);
  });
});

describe('stops', () => {
  it('are exact at every single instruction', () => {
    const row = BARE_PROGRAMS.find(([name]) => name === 'flags that live across blocks');
    expect(differences(row?.[1] ?? '', 1).found).toEqual([]);
  });
});

describe('snapshots', () => {
  it.each(BARE_PROGRAMS.filter(([name]) => /pages|spaces|rewritten/u.test(name)))(
    'know what translated code has written: %s',
    (_name, code) => {
      const translated = new Bare(code);
      let last = takeSnapshot(translated.machine);
      const first = last;
      for (let at = 50; translated.result === null; at += 50) {
        translated.runTranslated(at);
        last = takeSnapshot(translated.machine, last);
      }
      expect(last).toEqual(takeSnapshot(translated.machine));
      const { result } = translated;
      restoreSnapshot(translated.machine, first);
      translated.result = null;
      translated.runTranslated(FAR);
      expect(translated.result).toEqual(result);
      expect(takeSnapshot(translated.machine)).toEqual(last);
    },
  );
});

describe('what a run in blocks costs', () => {
  it.each([
    ['two address spaces in turn', 0.35],
    ['flags that live across blocks', 0.4],
  ] as const)('%s: most instructions are translated', (wanted, share) => {
    const row = BARE_PROGRAMS.find(([name]) => name === wanted);
    const translated = new Bare(row?.[1] ?? '');
    translated.runTranslated(FAR);
    const { counts } = translated.translator;
    expect(counts.evaluated / translated.machine.cpu.icount).toBeLessThan(share);
  });

  it('is not spent again and again on a place that begins with what has no translation', () => {
    // mov $2000,%ecx; head: fnop; inc %eax; nop; dec %ecx; jnz head; hlt
    const translated = new Bare('b9d0070000d9d0ffc090ffc975f7f4');
    translated.runTranslated(FAR);
    expect(translated.result).toEqual({ kind: 'halted' });
    expect(translated.translator.counts.regions).toBeLessThan(6);
  });

  it('stops translating a page that keeps being rewritten', () => {
    const translated = new Bare(BARE_PROGRAMS[0][1]);
    translated.runTranslated(FAR);
    expect(translated.translator.counts.regions).toBeLessThan(40);
    expect(translated.result).toEqual({ kind: 'halted' });
  });
});
