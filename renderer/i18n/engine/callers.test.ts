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

test.each([
  ['translated(view.diagnosis)', ['diagnosis']],
  ['<b>{points ?? translated(words)}</b>', ['words']],
  ['translated(`${a} b`)', ['TemplateLiteral']],
])('the search finds what %s looks up', (source, expected) => {
  expect([...lookedUp(parseAst(source, { lang: 'tsx' }) as unknown as Node)]).toEqual(expected);
});

test('only what the engine says is looked up in the phrasebook', () => {
  const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/u.test(name) && !/\.test\.|^i18n|\.d\.ts$/u.test(name),
  );
  const found = files.flatMap((file) => {
    const source = parseAst(readFileSync(join(RENDERER, file), 'utf8'), { lang: 'tsx' }) as unknown as Node;
    return [...lookedUp(source)].map((name) => ({ file, name }));
  });
  expect(found.length).toBeGreaterThan(40);
  expect(found.filter(({ file, name }) => !SENTENCES.has(name) && !MADE_OF_THEM.get(file)?.includes(name))).toEqual([]);
});
