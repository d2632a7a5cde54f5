import { REGISTERS } from '../asm/registers';
import { SYSCALLS } from '../linux/index';
import { ALL_INSTRUCTIONS } from '../isa/catalog';
import type { Word } from './analysis';
import type { Completion, EditorAnswers, EditorDocument, Place } from './api';
import { GNU_DIRECTIVES, NASM_DIRECTIVES } from './directive-help';
import { syscallSignature } from './hover';
import { edit, wordAt } from './navigate';
import { projectOf, wordsOf, type Project } from './project';
import { registerSummary } from './register-help';

/** Put where the cursor is, so that the front end says what it takes a word there for. */
const PLACEHOLDER = 'zq9z';
const SIZES = ['byte', 'word', 'dword', 'qword'] as const;

/** What can stand at a place, in the notation of the document. */
export function completions(document: EditorDocument, at: Place): EditorAnswers['completions'] {
  const { source } = document;
  const line = source.text.split('\n')[at.line - 1] ?? '';
  const before = line.slice(0, at.column - 1);
  const isNasm = document.syntax === 'nasm' || /\.n?asm$/i.test(source.name);
  const written = /[%.#$]?[\w.$@]*$/.exec(before)?.[0] ?? '';
  const span = { file: source.name, line: at.line, column: at.column, endLine: at.line, endColumn: at.column };
  // A local label begins with a dot in NASM, a directive in GNU as.
  const changed = { ...source, text: edit(source.text, [{ span, text: PLACEHOLDER }]) };
  const project = projectOf({ ...document, source: changed });
  const word = wordAt(project, source.name, { line: at.line, column: at.column + 1 });
  if (word === undefined) return { from: at.column, items: [] };
  const from = at.column - written.replace(/^\$/, '').length;
  const names = named(project, source.name);
  const isAtt = !isNasm && document.syntax !== 'intel' && !usesIntel(source.text, at.line);
  switch (word.kind) {
    case 'unknown':
    case 'mnemonic':
    case 'prefix':
    case 'directive':
      return { from, items: [...mnemonics(), ...directives(isNasm), ...names.filter(({ kind }) => kind === 'macro')] };
    case 'register':
      return { from, items: registers('%') };
    case 'section':
      return { from, items: sections() };
    case 'symbol':
      if (isStart(before, word))
        return {
          from,
          items: [...mnemonics(), ...directives(isNasm), ...names.filter(({ kind }) => kind === 'macro')],
        };
      return {
        from,
        items: [
          ...(before.endsWith(`$${written.slice(1)}`) && isAtt ? [] : registers(isAtt ? '%' : '')),
          ...names,
          ...(isAtt ? [] : sizes(isNasm)),
          ...(loadsCallNumber(before, isAtt) ? systemCalls() : []),
        ],
      };
    default:
      return { from, items: names };
  }
}

const usesIntel = (text: string, line: number): boolean =>
  /^\s*\.(intel|att)_syntax/m.test(text) &&
  text
    .split('\n')
    .slice(0, line)
    .findLast((one) => /^\s*\.(intel|att)_syntax/.test(one))
    ?.includes('.intel') === true;

/** The word is the first of its statement. */
const isStart = (before: string, word: Word): boolean =>
  word.role === 'definition' || /^\s*(?:[\w.$]+:\s*)?[\w.]*$/.test(before);

/** `mov $…` and `mov eax, …`: where the number of a system call is loaded. */
const loadsCallNumber = (before: string, isAtt: boolean): boolean =>
  isAtt ? /\bmov[lq]?\s+\$[\w]*$/i.test(before) : /\bmov\s+[er]ax\s*,\s*[\w]*$/i.test(before);

let everyMnemonic: readonly Completion[] | undefined;
function mnemonics(): readonly Completion[] {
  everyMnemonic ??= [...new Map(ALL_INSTRUCTIONS.map((one) => [one.mnemonic, one.summary]))].map(
    ([label, detail]): Completion => ({ label, kind: 'mnemonic', detail, insert: label, rank: 1 }),
  );
  return everyMnemonic;
}

const directives = (isNasm: boolean): Completion[] =>
  [...(isNasm ? NASM_DIRECTIVES : GNU_DIRECTIVES)].map(([label, detail]) => ({
    label,
    kind: 'directive',
    detail,
    insert: label,
    rank: 2,
  }));

const registers = (sign: string): Completion[] =>
  [...REGISTERS.values()]
    .filter(({ class: own, number }) => /^gpr|segment|ip/.test(own) || (own === 'xmm' && number < 16))
    .map(({ name, bits }) => ({
      label: `${sign}${name}`,
      kind: 'register',
      detail: `${bits} bits. ${registerSummary(name)}`,
      insert: `${sign}${name}`,
      rank: bits === 64 ? 3 : 4,
    }));

const sections = (): Completion[] =>
  ['.text', '.data', '.bss', '.rodata'].map((label) => ({
    label,
    kind: 'section',
    detail: GNU_DIRECTIVES.get(label) ?? '',
    insert: label,
    rank: 1,
  }));

const sizes = (isNasm: boolean): Completion[] =>
  SIZES.map((size, n) => ({
    label: isNasm ? size : `${size} ptr`,
    kind: 'size',
    detail: `${8 << n} bits of memory`,
    insert: isNasm ? size : `${size} ptr `,
    rank: 5,
  }));

const systemCalls = (): Completion[] =>
  SYSCALLS.map((call) => ({
    label: `${call.name} (${call.number})`,
    kind: 'syscall',
    detail: `system call: ${syscallSignature(call)}`,
    insert: String(call.number),
    rank: call.served ? 2 : 6,
  }));

/** Labels, constants and macros of all files that this one sees. */
function named(project: Project, file: string): Completion[] {
  const constants = new Set(project.analyses.flatMap((one) => [...one.constants]));
  const found = new Map<string, Completion>();
  for (const other of project.files.keys()) {
    for (const word of wordsOf(project, other)) {
      if (word.role !== 'definition' || word.name.includes('\u0001') || word.name.includes(PLACEHOLDER)) continue;
      if (word.kind !== 'symbol' && word.kind !== 'macro') continue;
      const kind = word.kind === 'macro' ? 'macro' : constants.has(word.name) ? 'constant' : 'label';
      const detail = other === file ? `${kind} in line ${word.line}` : `${kind} in ${other}`;
      found.set(word.name, { label: word.name, kind, detail, insert: word.name, rank: 1 });
    }
  }
  return [...found.values()];
}
