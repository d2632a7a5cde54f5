import { Code } from 'iced-x86';
import { describe, expect, it } from 'vitest';
import { ALL_INSTRUCTIONS, codesOf, definitionOf } from './catalog';
import { allCodes, codeFacts } from './code-facts';
import { sampleForm } from './sample-form';

describe('catalog', () => {
  it('defines no encoding twice', () => {
    const owners = new Map<Code, string[]>();
    for (const instruction of ALL_INSTRUCTIONS) {
      const label = `${instruction.mnemonic} ${String(instruction.codes ?? '')}`;
      for (const code of codesOf(instruction)) owners.set(code, [...(owners.get(code) ?? []), label]);
    }
    expect([...owners].filter(([, labels]) => labels.length > 1).map(([code, labels]) => [Code[code], labels])).toEqual(
      [],
    );
  });

  it('has no definition that covers nothing', () => {
    const empty = ALL_INSTRUCTIONS.filter((instruction) => codesOf(instruction).length === 0);
    expect(empty.map(({ mnemonic, codes }) => `${mnemonic} ${String(codes ?? '')}`)).toEqual([]);
  });

  it('finds each definition by its encodings, and nothing else', () => {
    const covered = new Map(ALL_INSTRUCTIONS.flatMap((one) => codesOf(one).map((code) => [code, one] as const)));
    for (const code of allCodes()) expect(definitionOf(code)).toBe(covered.get(code));
  });

  it('covers only operands the machine has', () => {
    const foreign = ALL_INSTRUCTIONS.flatMap(codesOf).filter((code) =>
      sampleForm(code)?.operands.some(({ kind }) => kind === 'other'),
    );
    expect(foreign.map((code) => codeFacts(code).name)).toEqual([]);
  });

  it('has a sentence and a source for every definition', () => {
    const broken = ALL_INSTRUCTIONS.filter(
      ({ summary, source }) => !/^[A-Z].*\.$/u.test(summary) || !/(SDM|APM)/u.test(source),
    );
    expect(broken.map(({ mnemonic, summary, source }) => [mnemonic, summary, source])).toEqual([]);
  });
});
