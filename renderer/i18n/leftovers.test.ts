import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { CATALOGS } from './catalogs';

const RENDERER = resolve(import.meta.dirname, '..');

/** The same in every language: names, examples of what can be typed, and shapes. */
const ALLOWED = new Set([
  'Linux',
  'Intel',
  'pti=off ia32_emulation=off',
  'rax, [rsp+8], pt_regs.ip, MSR_LSTAR, cpl == 0',
]);

const READ_ALOUD = new Set(['title', 'aria-label', 'aria-valuetext', 'placeholder', 'alt', 'label']);
/** Fields of a pick and of a choice. */
const SHOWN_FIELDS = new Set(['title', 'label', 'detail']);
const SAYING = new Set(['notify', 'confirm', 'alert', 'pick']);

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
const childrenOf = (node: Node): Node[] =>
  Object.values(node).flatMap((value) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []));

/** The texts that an expression may be, not those that it hands to a function. */
function texts(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'TemplateLiteral':
      return (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    case 'ConditionalExpression':
      return [...texts(node['consequent']), ...texts(node['alternate'])];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node['type'] === 'BinaryExpression' && node['operator'] !== '+'
        ? []
        : [...texts(node['left']), ...texts(node['right'])];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return texts(node['expression']);
    default:
      return [];
  }
}

/** What a node shows to somebody without asking a catalog. */
function shownBy(node: Node): string[] {
  switch (node.type) {
    case 'JSXText':
      return [String(node['value'])];
    case 'JSXElement':
    case 'JSXFragment':
      return (node['children'] as Node[]).filter(({ type }) => type === 'JSXExpressionContainer').flatMap(texts);
    case 'JSXAttribute':
      return READ_ALOUD.has(String((node['name'] as Node)['name'])) ? texts(node['value']) : [];
    case 'Property':
      return SHOWN_FIELDS.has(String((node['key'] as Node)['name'])) ? texts(node['value']) : [];
    case 'CallExpression':
      return SAYING.has(String((node['callee'] as Node)['name']))
        ? (node['arguments'] as Node[]).slice((node['callee'] as Node)['name'] === 'notify' ? 1 : 0).flatMap(texts)
        : [];
    default:
      return [];
  }
}

function everyNode(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of childrenOf(node)) everyNode(child, visit);
}

/** A name in capitals, such as RAX, is nobody's language. */
const hasWords = (text: string): boolean =>
  /\p{L}{2,}/u.test(text) && /\p{Ll}/u.test(text) && !ALLOWED.has(text.trim());

function leftovers(source: string): string[] {
  const found: string[] = [];
  everyNode(parseAst(source, { lang: 'tsx' }) as unknown as Node, (node) =>
    found.push(
      ...shownBy(node)
        .filter(hasWords)
        .map((text) => text.trim().replace(/\s+/gu, ' ')),
    ),
  );
  return found;
}

test.each([
  ['<p>Hello there</p>', ['Hello there']],
  ['<p>{isOld ? "old" : t("a:b")}</p>', ['old']],
  ['<a title={`to ${place}`}/>', ['to']],
  ['<a aria-label="Close"/>', ['Close']],
  ['<a className="link" data-x="one"/>', []],
  ['<a title={t("a:b")}>×</a>', []],
  ["notify('info', 'Done.')", ['Done.']],
  ["shell.set({ pick: { title: 'Save as', choices: [] } })", ['Save as']],
])('the search finds the text in %s', (source, expected) => {
  expect(leftovers(source)).toEqual(expected);
});

const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/u.test(name) && !/\.test\.|^i18n|\.d\.ts$/u.test(name),
);

test('every text of the window is in a catalog', () => {
  const found = files.flatMap((name) =>
    leftovers(readFileSync(join(RENDERER, name), 'utf8')).map((text) => `${name}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('every text of a catalog is shown somewhere', () => {
  const source = files.map((name) => readFileSync(join(RENDERER, name), 'utf8')).join('\n');
  const whole = new Set([...source.matchAll(/['"`](\w+:[^'"`$\n]+)['"`]/gu)].map(([, key]) => key));
  const begun = [...source.matchAll(/`(\w+:[^'"`$\n]*)\$\{/gu)].map(([, start]) => start);
  const dead = Object.entries(CATALOGS.en).flatMap(([namespace, catalog]) =>
    Object.keys(catalog)
      .map((key) => `${namespace}:${key.replace(/_(?:one|other)$/u, '')}`)
      .filter((key) => !whole.has(key) && !begun.some((start) => key.startsWith(start))),
  );
  expect(dead).toEqual([]);
});
