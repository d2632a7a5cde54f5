import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const RENDERER = resolve(import.meta.dirname, '../..');

/**
 * The fields of the contract that hold a sentence or a word of the engine. A name of the student's or of the kernel's has
 * another field (`points`, `symbol`, `at`, `text`), and is never looked up: it may be a word of ours too.
 */
const SENTENCES = new Set([
  'message', 'reason', 'refused', 'problem', 'diagnosis', 'notice', 'modeled', 'title', 'detail', 'summary', 'meaning',
  'words', 'end', 'label', 'kind',
]); // prettier-ignore
/** What the callers make of such a field, or of a text in which only the sentence is looked up. */
const MADE_OF_THEM = new Map([
  ['panels/compare.tsx', ['cell', 'text']],
  ['panels/profile.tsx', ['error']],
  // The name of a slot of a structure: `entry 3`, `RSP0`.
  ['panels/memory.tsx', ['name']],
  ['editor/providers.ts', ['paragraph']],
  ['path-words.ts', ['english', 'why']],
]);

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** The window's sources, read. */
const filesOf = (): readonly { readonly file: string; readonly source: Node }[] =>
  readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !/\.test\.|^i18n|\.d\.ts$/u.test(name))
    .map((file) => ({
      file,
      source: parseAst(readFileSync(join(RENDERER, file), 'utf8'), { lang: 'tsx' }) as unknown as Node,
    }));

/** The last name of `reply.value.reason`. */
function lastName(node: Node): string {
  switch (node.type) {
    case 'Identifier':
      return String(node['name']);
    case 'MemberExpression':
      return lastName(node['property'] as Node);
    default:
      return node.type;
  }
}

function* lookedUp(node: Node): Generator<string> {
  if (node.type === 'CallExpression' && lastName(node['callee'] as Node) === 'translated')
    yield lastName((node['arguments'] as Node[])[0]);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* lookedUp(child);
}

/** Fields that are sentences wherever they occur. */
const ALWAYS_SENTENCES = new Set(['reason', 'refused', 'problem', 'diagnosis', 'notice', 'summary', 'meaning']);
/** Where something of such a name is not the engine's English any more: said already, the window's own, or the browser's. */
const OWN_WORDS = new Map([
  ['editor/providers.ts', 'reason'],
  ['search/search-page.tsx', 'problem'],
  ['search/search.ts', 'problem'],
]);

/** What an expression may come to be, not what it hands to a function. */
function* outcomes(node: unknown): Generator<Node> {
  if (!isNode(node)) return;
  switch (node.type) {
    case 'ConditionalExpression':
      yield* outcomes(node['consequent']);
      yield* outcomes(node['alternate']);
      break;
    case 'LogicalExpression':
      if (node['operator'] !== '&&') yield* outcomes(node['left']);
      yield* outcomes(node['right']);
      break;
    case 'TemplateLiteral':
      for (const part of node['expressions'] as Node[]) yield* outcomes(part);
      break;
    case 'JSXExpressionContainer':
      yield* outcomes(node['expression']);
      break;
    default:
      yield node;
  }
}

/** The names of what a node shows as it is: between tags, in a text of a catalog, in a notice. */
function* shownAsIs(node: Node): Generator<string> {
  const shown: unknown[] = [];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') shown.push(...(node['children'] as unknown[]));
  if (node.type === 'CallExpression') {
    const callee = lastName(node['callee'] as Node);
    const given = node['arguments'] as Node[];
    if (callee === 'notify') shown.push(given[1]);
    if (callee === 't' && given[1]?.type === 'ObjectExpression')
      shown.push(...(given[1]['properties'] as Node[]).map((one) => one['value']));
  }
  for (const one of shown)
    for (const outcome of outcomes(one))
      if (outcome.type === 'Identifier' || outcome.type === 'MemberExpression') yield lastName(outcome);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* shownAsIs(child);
}

test.each([
  ['<p>{problem ?? t("a:b")}</p>', ['problem']],
  ['<p>{isOld && view.reason}</p>', ['reason']],
  ['<p>{translated(problem)}</p>', []],
  ['t("a:b", { reason: value.reason })', ['reason']],
  ['notify("error", reply.value.reason)', ['reason']],
])('the search finds what %s shows as it is', (source, expected) => {
  expect([...shownAsIs(parseAst(source, { lang: 'tsx' }) as unknown as Node)]).toEqual(expected);
});

test('no sentence of the engine is shown without asking the phrasebook', () => {
  const open = filesOf().flatMap(({ file, source }) =>
    [...shownAsIs(source)]
      .filter((name) => ALWAYS_SENTENCES.has(name) && OWN_WORDS.get(file) !== name)
      .map((name) => `${file}: ${name}`),
  );
  expect(open).toEqual([]);
});

test.each([
  ['translated(view.diagnosis)', ['diagnosis']],
  ['<b>{points ?? translated(words)}</b>', ['words']],
  ['translated(`${a} b`)', ['TemplateLiteral']],
])('the search finds what %s looks up', (source, expected) => {
  expect([...lookedUp(parseAst(source, { lang: 'tsx' }) as unknown as Node)]).toEqual(expected);
});

test('only what the engine says is looked up in the phrasebook', () => {
  const found = filesOf().flatMap(({ file, source }) => [...lookedUp(source)].map((name) => ({ file, name })));
  expect(found.length).toBeGreaterThan(40);
  expect(found.filter(({ file, name }) => !SENTENCES.has(name) && !MADE_OF_THEM.get(file)?.includes(name))).toEqual([]);
});
