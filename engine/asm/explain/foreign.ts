import type { Syntax } from '../api';
import { registerNamed } from '../registers';
import { gnuInNasm, nasmInGnu } from './directives';
import { quoted, replacing, type Rule } from './repair';
import { translate } from './translate';
import { tryStatement } from './trial';

const NAMES: Readonly<Record<Syntax, string>> = {
  att: 'AT&T notation',
  intel: 'Intel notation',
  nasm: 'how NASM writes it',
};
const READ_AS: Readonly<Record<Syntax, string>> = {
  att: 'here GNU as reads AT&T notation',
  intel: 'here GNU as reads Intel notation',
  nasm: 'this file is read as NASM',
};

/** Which notations a statement might be in, by the marks it bears; bare numbers and names bear none. */
function suspects(text: string, own: Syntax): Syntax[] {
  const words = text.match(/(?<![%\w.$])[A-Za-z][\w]*/g) ?? [];
  const bare = words.slice(1).some((word) => registerNamed(word) !== undefined);
  const brackets = /\[[^\]%]*\]/.test(text);
  const percent = /%[a-z]|\$-?[\w(]/i.test(text);
  if (own === 'att') return percent ? [] : bare || brackets ? ['intel', 'nasm'] : [];
  if (own === 'intel') return percent ? ['att'] : brackets ? ['nasm'] : [];
  if (percent || /\(.*\)/.test(text)) return ['att'];
  return /\bptr\b|\boffset\b|\brip\b|\w\[/i.test(text) ? ['intel'] : [];
}

/** A whole statement in another notation than the one that is read. */
export const otherNotation: Rule = ({ text, statement }) => {
  const { notation, bits } = statement;
  for (const other of suspects(text, notation)) {
    const trial = tryStatement(text, other, bits);
    if (trial.errors.length > 0 || !trial.statements.some(({ kind }) => kind === 'instruction')) continue;
    const translation = translate(text, trial, notation, bits);
    const about = { from: 0, to: text.length };
    // NASM is close to Intel notation, and says itself which word it does not have.
    const message =
      notation === 'nasm' && other === 'intel'
        ? {}
        : { message: `This is ${NAMES[other]}, but ${READ_AS[notation]}.`, about };
    if (translation === undefined) return [{ title: '', edits: [], ...message }];
    const edits = replacing(0, text.length, tabbed(text, translation));
    return [{ title: `write ${quoted(translation)}`, edits, ...message }];
  }
  return [];
};

/** NASM: marks of AT&T notation in a statement that is right without them. */
export const strayMarks: Rule = ({ text, statement }) => {
  if (statement.notation !== 'nasm') return [];
  const star = /^(?:jmp|call)\s+(\*)/i.exec(text);
  if (star !== null) {
    const at = star[0].length - 1;
    return [{ title: `write ${quoted(text.replace('*', ''))}`, edits: replacing(at, at + 1, '') }];
  }
  const signs = [...text.matchAll(/%(?=[a-z])/gi)];
  // Two registers, a constant or an address tell by themselves that the order is the other one, too.
  if (signs.length !== 1 || /\$|\(/.test(text)) return [];
  const { index } = signs[0];
  const name = /^\w+/.exec(text.slice(index + 1))?.[0] ?? '';
  return [
    {
      title: `write \`${name}\``,
      edits: replacing(index, index + 1, ''),
      message: `\`%${name}\` is AT&T notation; NASM writes registers without the \`%\`: \`${name}\`.`,
      about: { from: index, to: index + 1 + name.length },
    },
  ];
};

/** NASM: comments that begin as in GNU as or C. */
export const foreignComment: Rule = ({ text, statement }) => {
  if (statement.notation !== 'nasm') return [];
  const found = /(?:^|\s)(#+|\/\/|\/\*)(.*)$/.exec(text);
  if (found === null) return [];
  const mark = found[1];
  const from = found.index + found[0].length - mark.length - found[2].length;
  const close = mark === '/*' && text.endsWith('*/') ? replacing(text.length - 2, text.length, '') : [];
  const message = `\`${mark}\` begins no comment in NASM; a comment begins with \`;\`.`;
  const edits = [...replacing(from, from + mark.length, ';'), ...close];
  return [{ title: 'write `;`', edits, message, about: { from, to: text.length }, empties: from === 0 }];
};

/** A directive of the other assembler. */
export const otherDirective: Rule = ({ text, statement }) => {
  const isNasm = statement.notation === 'nasm';
  const foreign = isNasm ? gnuInNasm(text) : nasmInGnu(text);
  if (foreign === undefined) return [];
  const { word, instead, translation } = foreign;
  const [theirs, ours] = isNasm ? ['GNU as', 'NASM'] : ['NASM', 'GNU as'];
  const advice = instead === '' ? `${ours} needs nothing in its place` : `${ours} writes \`${instead}\``;
  const at = text.toLowerCase().indexOf(word);
  const about = { from: at, to: at + word.length };
  const message = `\`${word}\` is a directive of ${theirs}; ${advice}.`;
  if (translation === undefined) return [{ title: '', edits: [], message, about }];
  const title = translation === '' ? 'take it away' : `write ${quoted(translation)}`;
  return [{ title, edits: replacing(0, text.length, tabbed(text, translation)), message, about }];
};

/** The translation with the white space that stood behind the first word. */
function tabbed(text: string, translation: string): string {
  const gap = /^\S+(\s+)/.exec(text)?.[1] ?? ' ';
  return translation.replace(' ', gap);
}
