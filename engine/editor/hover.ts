import type { Syscall } from '../linux/index';
import { SYSCALLS, syscallOf } from '../linux/index';
import type { EditorAnswers, EditorDocument, Place } from './api';
import { directiveHelp } from './directive-help';
import { definition, spanOf, wordAt } from './navigate';
import { projectOf, type Project } from './project';
import { registerHelp } from './register-help';

/** `write(fd, buf, count)`. */
export const syscallSignature = ({ name, args }: Pick<Syscall, 'name' | 'args'>): string =>
  `${name}(${args.map((argument) => argument.name).join(', ')})`;

const ARGUMENTS = ['rdi', 'rsi', 'rdx', 'r10', 'r8', 'r9'] as const;

/** What the word at a place is; of a mnemonic only its name, since the instruction's definition says the rest. */
export function hover(document: EditorDocument, at: Place): EditorAnswers['hover'] {
  const project = projectOf(document);
  const word = wordAt(project, document.source.name, at);
  if (word === undefined) return null;
  const span = spanOf(word);
  const say = (paragraphs: readonly string[] | null): EditorAnswers['hover'] =>
    paragraphs === null ? null : { span, paragraphs: paragraphs.filter((text) => text !== ''), mnemonic: null };
  switch (word.kind) {
    case 'mnemonic':
    case 'prefix':
      return { span, paragraphs: [], mnemonic: word.name };
    case 'register':
      return say(registerHelp(word.name));
    case 'directive': {
      const help = directiveHelp(word.name);
      return say(help === undefined ? null : [`**${word.name}** ${help}`]);
    }
    case 'symbol':
    case 'macro':
      return say(symbolHelp(document, project, at, word.name, word.kind));
    case 'number':
      return say(numberHelp(document, at, word.name));
    default:
      return null;
  }
}

function symbolHelp(
  document: EditorDocument,
  project: Project,
  at: Place,
  name: string,
  kind: string,
): string[] | null {
  const call = systemCallNamed(name);
  const [place] = definition(document, at);
  if (place === undefined) return call;
  const lines = project.files.get(place.file)?.text.split('\n') ?? [];
  const symbol = project.analyses
    .flatMap(({ assembly }) => assembly.object?.symbols ?? [])
    .find((one) => one.defined && one.name === name);
  const what =
    kind === 'macro'
      ? 'macro'
      : symbol === undefined
        ? 'symbol'
        : symbol.section === null
          ? `constant ${symbol.value} (0x${BigInt.asUintN(64, symbol.value).toString(16)})`
          : `${symbol.binding === 'local' ? 'label' : `${symbol.binding} label`} in ${symbol.section}, offset 0x${symbol.value.toString(16)}`;
  const shown = name.includes('\u0001') ? (lines[place.line - 1] ?? '').trim().split(':')[0] : name;
  const source = lines.slice(Math.max(0, place.line - 1 - commentsAbove(lines, place.line)), place.line + 1).join('\n');
  return [`**${shown}** — ${what}`, `\`\`\`text\n${source}\n\`\`\``, `Defined in ${place.file}, line ${place.line}.`];
}

/** Comment lines that stand right above a definition belong to it. */
function commentsAbove(lines: readonly string[], line: number): number {
  let count = 0;
  while (count < 6 && /^\s*(#|;|\/\/|\*|\/\*)/.test(lines[line - 2 - count] ?? '')) count++;
  return count;
}

function systemCallNamed(name: string): string[] | null {
  const stem = /^(?:SYS_|__NR_)(\w+)$/.exec(name)?.[1];
  const call = SYSCALLS.find((one) => one.name === stem);
  return call === undefined ? null : describeCall(call);
}

/** The number of a system call, where the line loads one into eax or rax. */
function numberHelp(document: EditorDocument, at: Place, text: string): string[] | null {
  const line = document.source.text.split('\n')[at.line - 1] ?? '';
  const value = /^(0x[0-9a-f]+|\d+)$/i.test(text) ? BigInt(text) : null;
  if (value === null) return null;
  const loads = /\bmov[lq]?\s+\$\w+\s*,\s*%[er]ax\b|\bmov\s+[er]ax\s*,/i.test(line);
  const call = loads && value < 1000n ? syscallOf(value) : null;
  const other = /^0x/i.test(text) ? String(value) : `0x${value.toString(16)}`;
  return [
    `**${text}** = ${other}`,
    ...(call === null ? [] : ['As the number of a system call:', ...describeCall(call)]),
  ];
}

function describeCall(call: Syscall): string[] {
  const rows = call.args.map((argument, index) => `${ARGUMENTS[index].padEnd(4)} ${argument.name}`);
  return [
    `**${syscallSignature(call)}** — system call ${call.number}`,
    ...(rows.length === 0 ? [] : [`\`\`\`text\n${rows.join('\n')}\n\`\`\``]),
    ...(call.served ? [] : ['*modeled:* the lab does not serve it; it returns -ENOSYS.']),
  ];
}
