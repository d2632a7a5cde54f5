import { DIRECTIVES } from '../front/gas-directives';
import { distance, nearest, remembering } from '../names';
import { REGISTERS, registerNamed } from '../registers';
import { allMnemonics } from '../select/forms';
import { edited, helping, quoted, replacing, type Mistake, type Repair, type Rule } from './repair';
import { tryStatement } from './trial';

/** What first programs are made of, the likeliest first; a misspelt word is one of these before it is another. */
const COMMON = (
  'mov syscall call ret jmp push pop lea add sub cmp je jne jz jnz inc dec xor and or test mul div imul idiv int loop ' +
  'jg jl jge jle ja jb jae jbe jc jnc js jns not neg shl shr sar rol ror movzx movsx movsxd cdq cqo nop leave enter ' +
  'movsb movsq stosb lodsb scasb cmpsb xchg bswap sete setne cmove cmovne hlt cli sti cpuid rdtsc sysret swapgs iretq ' +
  'rdmsr wrmsr invlpg lgdt lidt ltr movl movq movb movw addl addq subl subq cmpl cmpq cmpb xorl xorq pushq popq leaq ' +
  'callq retq incl incq decl decq movabs movzbl movsbl movslq movzwl testl testq andl andq orl orq cltq cqto cltd'
).split(' ');

const mnemonicsNear = remembering((word) => nearest(word, new Set([...COMMON, ...allMnemonics()]), 12));

/** Up to three mnemonics that look like the word and take these operands. */
function mnemonicsLike(mistake: Mistake, word: string, from: number, to: number): string[] {
  const close = mnemonicsNear(word);
  const works = (name: string): boolean =>
    helping(mistake, [{ title: '', edits: replacing(from, to, name) }]).length > 0;
  const common = close.filter((name) => COMMON.includes(name) && works(name));
  const found = common.length > 0 ? common : close.slice(0, 8).filter((name) => works(name));
  const best = distance(word, found[0] ?? '', 3);
  return found.filter((name) => distance(word, name, 3) === best).slice(0, 3);
}

/** An instruction that does not exist: misspelt, or a label without its colon. */
export const unknownMnemonic: Rule = (mistake) => {
  const { text, trial, statement, at } = mistake;
  const isWord = (kind: string): boolean => kind === 'unknown' || (kind === 'symbol' && statement.notation === 'nasm');
  const word = trial.words.find(({ kind, from }) => isWord(kind) && from === at.from);
  if (word === undefined || at.to !== word.to) return [];
  const name = text.slice(word.from, word.to);
  const spelt = mnemonicsLike(mistake, name.toLowerCase(), word.from, word.to);
  // NASM takes the word as a label, and says so.
  const isWarning = mistake.diagnostic.severity === 'warning';
  if (spelt.length > 0) {
    const names = spelt.map((other) => `\`${other}\``);
    const last = names.pop()!;
    const list = names.length === 0 ? last : `${names.join(', ')} or ${last}`;
    const message = `There is no instruction \`${name}\`. Did you mean ${list}?`;
    const said = isWarning ? {} : { message, about: word };
    return spelt.map((other): Repair => {
      const edits = replacing(word.from, word.to, other);
      return Object.assign({ title: `write \`${other}\``, edits }, said);
    });
  }
  const rest = text.slice(word.to);
  const isAlone = rest.trim() === '';
  if (!/^[A-Za-z_.][\w.$]*$/.test(name)) return [];
  if (!isAlone && !tryStatement(rest, statement.notation, statement.bits).isFine) return [];
  return [
    {
      title: `write \`${name}:\``,
      edits: replacing(word.to, word.to, ':'),
      ...(!isWarning && {
        message: `There is no instruction \`${name}\`; if it is a label, it needs a colon: \`${name}:\`.`,
        about: word,
      }),
    },
  ];
};

/** GNU as: words behind a `;` that were meant as a comment. */
export function semicolonComment(mistake: Mistake, line: string): Repair | undefined {
  const { statement, text, trial, at } = mistake;
  const [word] = trial.words;
  if (statement.notation === 'nasm' || word?.kind !== 'unknown' || at.from !== word.from || at.to !== word.to)
    return undefined;
  // Operands are no words of a comment.
  if (/[%$()[\]]/.test(text)) return undefined;
  if (COMMON.some((name) => distance(word.name, name, 1) <= 1)) return undefined;
  const semicolon = line.slice(0, statement.column - 1).search(/;\s*$/);
  if (semicolon < 0) return undefined;
  const from = semicolon - (statement.column - 1);
  return {
    title: `write \`# ${text}${statement.behind}\``,
    edits: replacing(from, from + 1, '#'),
    message: '`;` separates statements in GNU as, so this is read as an instruction; a comment begins with `#`.',
    about: { from: 0, to: text.length },
  };
}

export const unknownRegister: Rule = ({ text, trial, at }) => {
  const word = trial.words.find(({ kind, from }) => kind === 'register' && from === at.from);
  if (word === undefined) return [];
  const sign = text[word.from] === '%' ? '%' : '';
  const name = text.slice(word.from + sign.length, word.to);
  if (registerNamed(name) !== undefined) return [];
  const close = nearest(name, REGISTERS.keys(), 3);
  return close.map((other) => ({
    title: `write \`${sign}${other}\``,
    edits: replacing(word.from, word.to, sign + other),
    message: `There is no register \`${sign}${name}\`. Did you mean \`${sign}${close[0]}\`?`,
    about: word,
  }));
};

export const unknownDirective: Rule = ({ text, trial, at, statement }) => {
  const word = trial.words.find(({ kind, from }) => kind === 'directive' && from === at.from);
  if (word === undefined || statement.notation === 'nasm') return [];
  const close = nearest(word.name, DIRECTIVES.keys(), 3);
  return close.map((other) => ({
    title: `write ${quoted(edited(text, replacing(word.from, word.to, other)))}`,
    edits: replacing(word.from, word.to, other),
  }));
};
