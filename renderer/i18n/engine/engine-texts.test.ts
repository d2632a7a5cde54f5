import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BIT_REGISTERS, type BitField } from '../../../engine/core/bit-fields';
import { describeInstruction } from '../../../engine/exec/describe-help';
import { GNU_DIRECTIVES, NASM_DIRECTIVES } from '../../../engine/editor/directive-help';
import { examples } from '../../../engine/session/examples';
import { ALL_INSTRUCTIONS } from '../../../engine/isa/catalog';
import { setLanguage } from '../index';
import { ENGINE_TEXTS, translated, translatedFormula } from './index';

const LANGUAGES = ['de', 'es'] as const;
const formulasOf = ALL_INSTRUCTIONS.map((instruction) => {
  const help = describeInstruction(instruction);
  return {
    name: instruction.mnemonic,
    said: help === null ? [] : [...help.steps, ...help.faults, help.flags.undefined],
  };
});
afterEach(() => setLanguage('en'));

/** What the lab says of the wrong programs, line by line, without places. */
const MISTAKES = ['gnu', 'nasm'].flatMap((notation) =>
  readFileSync(`engine/asm/explain/mistakes/${notation}.txt`, 'utf8')
    .split(/^-- lab\n/mu)
    .slice(1)
    .flatMap((part) => part.split(/^-- original$/mu)[0].split('\n'))
    .map((line) => line.replace(/^.*?(?:error|warning|fix|note): (?:\S+:\d+:\d+ )?/u, '').trim())
    .filter((text) => text !== '' && text !== '(nothing)'),
);
const withoutCode = (text: string): string => text.replaceAll(/`[^`]*`/gu, '');

const slots = (text: string): string[] => [...text.matchAll(/\{(\d)(?:\?[^}]*|!)?\}/gu)].map(([, slot]) => slot).sort();
/** `{2}` of `byte{2}` is the `s` of a plural, which another language may do without. */
const withoutEndings = (text: string): string => text.replaceAll(/(?<=[a-z])\{\d\}/gu, '');
const numberless = (text: string): string => text.replaceAll(/\{\d\}/gu, '{}').trim();

/** The rows from which the text of `%if…` and `%elif…` is put together: `expression: {0}`, `the value is zero`. */
const partsOf = (text: string): string[] => {
  const condition = /^(expression: )?(.* where )(it is not so that )?(.*)$/u.exec(text);
  if (condition === null) return [];
  const [, expression, reads, turned = '', holds] = condition;
  return [`${reads}${turned}{0}`, holds, ...(expression === undefined ? [] : [`${expression}{0}`])];
};

/** All texts in the engine's sources, with slots for what is put in. */
function* literalsOf(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* literalsOf(path);
    else if (/(?<!\.test|\.gen)\.ts$/u.test(entry.name))
      yield* literals(parseSync(path, readFileSync(path, 'utf8')).program);
  }
}

interface Quasi {
  readonly value: { readonly cooked: string };
}

function* literals(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) for (const part of node) yield* literals(part);
  else {
    const { type, value, quasis } = node as { type?: string; value?: unknown; quasis?: readonly Quasi[] };
    if (type === 'Literal' && typeof value === 'string') yield value;
    if (type === 'TemplateLiteral') yield quasis?.map(({ value: { cooked } }) => cooked).join('{}') ?? '';
    for (const part of Object.values(node)) yield* literals(part);
  }
}

describe.each(LANGUAGES)('%s', (language) => {
  const { sentences, formulas } = ENGINE_TEXTS[language];

  test('has a text with the same slots for every row', () => {
    const wrong = Object.entries({ ...sentences, ...formulas }).filter(
      ([english, text]) =>
        text.trim() === '' ||
        ![slots(english).join(), slots(withoutEndings(english)).join()].includes(slots(text).join()),
    );
    expect(wrong).toEqual([]);
  });

  test('tells every summary and every simplification of an instruction', () => {
    setLanguage(language);
    const texts = new Set(ALL_INSTRUCTIONS.flatMap(({ summary, modeled }) => [summary, modeled ?? summary]));
    const open = [...texts].filter((text) => translated(text) === text || / if: /u.test(translated(text)));
    expect(open).toEqual([]);
  });

  test('tells what every bit of the control registers means', () => {
    setLanguage(language);
    const registers = Object.values(BIT_REGISTERS);
    const fields = registers.flatMap((register): readonly BitField[] => register.fields);
    const texts = [
      registers.map(({ summary }) => summary),
      fields.map(({ summary }) => summary),
      fields.flatMap(({ words = [] }) => words),
    ].flat();
    const known = ENGINE_TEXTS[language].sentences;
    expect(texts.filter((text) => translated(text) === text && known[text] === undefined)).toEqual([]);
  });

  test('tells what every directive does', () => {
    setLanguage(language);
    const open = [...GNU_DIRECTIVES.values(), ...NASM_DIRECTIVES.values()].filter((text) => translated(text) === text);
    expect(open).toEqual([]);
  });

  test('tells what every example shows', () => {
    setLanguage(language);
    const open = examples().filter(({ title }) => ENGINE_TEXTS[language].sentences[title] === undefined);
    expect(open).toEqual([]);
  });

  test('says every message and every repair of the wrong programs', () => {
    setLanguage(language);
    const open = MISTAKES.filter((text) =>
      /\b(?:the|this|with|not|is|are|has|write(?!\)|:)|use|here)\b/iu.test(withoutCode(translated(text))),
    );
    expect(MISTAKES.length).toBeGreaterThan(250);
    expect(open).toEqual([]);
  });

  test('leaves no English word in a step, a flag or a fault of an instruction', () => {
    setLanguage(language);
    const own = new Set(Object.values(formulas).flatMap((text) => text.match(/\p{L}+/gu) ?? []));
    const names =
      /^(?:push|pop|sqrt|min|max|mod|sin|cos|tan|log|ln|pi|pair|limit|dd|xf*c?f*|xd|base|vector|selector)$/u;
    const open = new Set<string>();
    for (const { name, said } of formulasOf) {
      for (const text of said) {
        const words = translatedFormula(text).match(/(?<![\p{L}\d])\p{Ll}{2,}(?!\p{L})/gu) ?? [];
        for (const word of words)
          if (!name.startsWith(word) && !own.has(word) && !names.test(word)) open.add(`${word}: ${text}`);
      }
    }
    expect([...open]).toEqual([]);
  });
});

describe('the rows', () => {
  const inAssembler = new Set<string>();
  const inSources = new Set<string>();
  beforeAll(() => {
    const folders = ['core', 'machine', 'linux', 'session', 'editor', 'exec', 'isa'].map((one) => `engine/${one}`);
    for (const folder of [...folders, 'main/host', 'main/recording'])
      for (const text of literalsOf(folder)) inSources.add(numberless(text));
    for (const text of literalsOf('engine/asm')) inAssembler.add(numberless(text));
  }, 120_000);

  test('of both languages are the same', () => {
    const keys = LANGUAGES.map((language) => ENGINE_TEXTS[language]).map(({ sentences, formulas }) => [
      Object.keys(sentences),
      Object.keys(formulas),
    ]);
    expect(keys[1]).toEqual(keys[0]);
  });

  test('are all said by the engine', () => {
    const texts = [...GNU_DIRECTIVES.values(), ...NASM_DIRECTIVES.values()];
    const directives = new Set(texts.concat(texts.flatMap(partsOf)));
    const titles = new Set(examples().map(({ title }) => title));
    const summaries = new Set(ALL_INSTRUCTIONS.flatMap(({ summary, modeled }) => [summary, modeled]));
    const dead = Object.keys(ENGINE_TEXTS.de.sentences).filter(
      (english) =>
        !summaries.has(english) &&
        !directives.has(english) &&
        !titles.has(english) &&
        ![inSources, inAssembler].some((texts) => texts.has(numberless(english))),
    );
    expect(dead).toEqual([]);
  });

  test('have every sentence of the assembler', () => {
    const rows = new Set(Object.keys(ENGINE_TEXTS.de.sentences).map(numberless));

    const open = [...inAssembler].filter(
      (text) =>
        /[.?]$/u.test(text) && (text.match(/(?<![\w`])[a-z]{2,}(?![\w`])/gu) ?? []).length > 2 && !rows.has(text),
    );
    expect(open).toEqual([]);
  });

  test('of formulas are all in a formula', () => {
    const said = formulasOf.flatMap((one) => one.said).join('\n');
    const dead = Object.keys(ENGINE_TEXTS.de.formulas).filter(
      (english) => !said.includes(english) && !said.replaceAll(/\d+/gu, '{0}').includes(english),
    );
    expect(dead).toEqual([]);
  });
});
