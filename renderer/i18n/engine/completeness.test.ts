import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { describeInstruction } from '../../../engine/exec/describe-help';
import { ALL_INSTRUCTIONS } from '../../../engine/isa/catalog';
import { setLanguage } from '../index';
import { ENGINE_TEXTS, translated } from './index';

/** Where the engine and the program around it have their sentences. */
const FOLDERS = ['core', 'machine', 'linux', 'isa', 'exec', 'session', 'editor'].map((one) => `engine/${one}`);
const HOST = ['main/host', 'main/recording', 'main/window'];

/** Files whose sentences the window never shows, and why. */
const NOT_SHOWN: readonly (readonly [files: RegExp, why: string])[] = [
  [/\/(?:testing|vectors)\/|\/test-(?:lab|bed)\.ts$/u, 'the tests’ own'],
  [/^engine\/exec\/(?:emit|interpret)\//u, 'why an instruction is left to the evaluator'],
  [/^engine\/exec\/describe/u, 'formulas, of which every word is tested beside the rows'],
  [/^engine\/isa\/helpers\.ts$/u, 'formulas, too'],
  [/^engine\/isa\/(?:vectors|doorways|programs)\//u, 'recordings of a real processor'],
  [/^engine\/linux\/strace/u, 'strace’s notation'],
  [/^engine\/linux\/syscall-rows/u, 'a table of signatures'],
  [/^engine\/editor\/directive-help\.ts$/u, 'tables, of which every entry is tested beside the rows'],
  [
    /^engine\/session\/(?:scenario|compare-rows)\.ts$/u,
    'read by tests; labels of a table, which are keys of a catalog',
  ],
  [/^main\/host\/(?:static-files|policy|schemas)\.ts$/u, 'headers of HTTP, and shapes of arguments'],
];

/** Texts that the window never shows, or shows in every language alike. */
const SAME_EVERYWHERE: readonly RegExp[] = [
  // Notation: C, strace, the kernel's command line, regular expressions; the manuals' names.
  /^[\w *{}]+\(.*\)(?:: .*)?$/u,
  /^\+\+\+ /u,
  /^[\w.]+=\S+$/u,
  /\(\?|\\w|\[\^/u,
  /\b(?:SDM|Vol\. \d)/u,
  // What the guest reads and what a recording begins with; keys of tables.
  /^Linux version |^root:x:0:|^LSTAR recording |^page table$|^(?:ip|cx) (?:ip|cx)$/u,
];

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
/** Whether nobody but a developer can come to see what stands in the node. */
function isForDevelopers(node: Node): boolean {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'TSLiteralType':
      return true;
    case 'CallExpression':
      return /^(?:invariant|unreachable)$/u.test(nameOf(node['callee']));
    case 'NewExpression':
      return /Error$|^RegExp$/u.test(nameOf(node['callee']));
    // The manual's volume and section.
    case 'Property':
      return nameOf(node['key']) === 'source';
    default:
      return false;
  }
}
const nameOf = (node: unknown): string => String((node as { name?: unknown }).name);

/** All texts in a file, with `{}` for what is put in. */
function* literals(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const part of node) yield* literals(part);
    return;
  }
  const { type, value, quasis } = node as {
    type?: string;
    value?: unknown;
    quasis?: readonly { readonly value: { readonly cooked: string } }[];
  };
  if (isForDevelopers(node as Node)) return;
  if (type === 'Literal' && typeof value === 'string') yield value;
  if (type === 'TemplateLiteral') yield quasis?.map(({ value: { cooked } }) => cooked).join('{}') ?? '';
  for (const part of Object.values(node)) yield* literals(part);
}

function* filesOf(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesOf(path);
    else if (/(?<!\.test|\.gen|\.d)\.ts$/u.test(entry.name)) yield path;
  }
}

const withoutCode = (text: string): string => text.replaceAll(/`[^`]*`/gu, '');
/** Words of a language, not names in capitals, numbers or pieces of code. */
const wordsOf = (text: string): readonly string[] =>
  withoutCode(text).match(/(?<![\p{L}\p{N}.#%$/_'-])\p{L}?\p{Ll}+(?![\p{L}\p{N}/_-])/gu) ?? [];
const isSentence = (text: string): boolean =>
  wordsOf(text).filter((word) => word.length > 1).length > 1 && !SAME_EVERYWHERE.some((same) => same.test(text));

/** Pieces of what is tested as a whole beside the rows: summaries and formulas of the instructions. */
const stepsOf = (instruction: (typeof ALL_INSTRUCTIONS)[number]): readonly string[] =>
  describeInstruction(instruction)?.steps ?? [];
const ofInstructions = [
  ...ALL_INSTRUCTIONS.map(({ summary }) => summary),
  ...ALL_INSTRUCTIONS.map(({ modeled }) => modeled ?? ''),
  ...ALL_INSTRUCTIONS.flatMap(stepsOf),
].join('\n');
const isPiece = (text: string): boolean => text.split('{}').every((part) => ofInstructions.includes(part));

const found = new Map<string, string>();
beforeAll(() => {
  for (const folder of [...FOLDERS, ...HOST])
    for (const file of filesOf(folder)) {
      if (NOT_SHOWN.some(([files]) => files.test(file))) continue;
      for (const text of literals(parseSync(file, readFileSync(file, 'utf8')).program))
        if (isSentence(text)) found.set(text.trim(), file);
    }
}, 60_000);
afterEach(() => setLanguage('en'));

const numberless = (text: string): string => text.replaceAll(/\{\d\}/gu, '{}').trim();

describe.each(['de', 'es'] as const)('%s', (language) => {
  test('has every sentence of the engine that the window can come to show', () => {
    setLanguage(language);
    const rows = ENGINE_TEXTS[language].sentences;
    const known = new Set(Object.keys(rows).map(numberless));
    const vocabulary = new Set(Object.values(rows).flatMap((text) => wordsOf(text.replaceAll(/\{\d[^}]*\}/gu, ' '))));
    const isSaid = (text: string): boolean => {
      const filled = text.replaceAll('{}', '0x10');
      const said = translated(filled);
      return said !== filled && wordsOf(said).every((word) => vocabulary.has(word));
    };
    const open = [...found].filter(
      ([text, file]) =>
        !known.has(text) && !isSaid(text) && !(file.startsWith('engine/isa/definitions/') && isPiece(text)),
    );
    expect(open.map(([text, file]) => `${file}: ${text}`)).toEqual([]);
  });
});
