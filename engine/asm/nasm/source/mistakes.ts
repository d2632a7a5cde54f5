import { registerNamed } from '../../registers';
import { isMark, type Token } from '../text/token';
import { isInstruction, OPERAND_SIZES, suggestion } from './words';

/** What each directive of GNU as is called in NASM. */
const GNU_DIRECTIVES: ReadonlyMap<string, string> = new Map([
  ['.globl', 'global name'],
  ['.global', 'global name'],
  ['.extern', 'extern name'],
  ['.section', 'section .name'],
  ['.text', 'section .text'],
  ['.data', 'section .data'],
  ['.bss', 'section .bss'],
  ['.rodata', 'section .rodata'],
  ['.ascii', "db 'text'"],
  ['.string', "db 'text', 0"],
  ['.asciz', "db 'text', 0"],
  ['.byte', 'db'],
  ['.word', 'dw'],
  ['.short', 'dw'],
  ['.value', 'dw'],
  ['.long', 'dd'],
  ['.int', 'dd'],
  ['.quad', 'dq'],
  ['.zero', 'times n db 0, or resb n in .bss'],
  ['.skip', 'times n db 0, or resb n in .bss'],
  ['.space', 'times n db 0, or resb n in .bss'],
  ['.fill', 'times n db value'],
  ['.equ', 'name equ value'],
  ['.set', 'name equ value'],
  ['.align', 'align n'],
  ['.balign', 'align n'],
  ['.p2align', 'align n'],
  ['.comm', 'common name size'],
  ['.lcomm', 'name: resb size, in .bss'],
  ['.macro', '%macro name count'],
  ['.endm', '%endmacro'],
  ['.rept', '%rep n'],
  ['.endr', '%endrep'],
  ['.if', '%if'],
  ['.endif', '%endif'],
  ['.include', "%include 'file'"],
  ['.type', ''],
  ['.size', ''],
  ['.file', ''],
  ['.ident', ''],
  ['.intel_syntax', ''],
  ['.att_syntax', ''],
  ['.code64', 'bits 64'],
  ['.code32', 'bits 32'],
]);

/** A sentence when the line begins with a directive of GNU as; `alone` when nothing follows it. */
export function foreignDirective(word: Token, alone: boolean): string | null {
  const instead = GNU_DIRECTIVES.get(word.text.toLowerCase());
  if (
    instead === undefined ||
    (alone && !/^\.(?:text|data|bss|rodata|endm|endr|endif|code64|code32|att_syntax)$/i.test(word.text))
  )
    return null;
  const advice = instead === '' ? 'it is not needed in NASM' : `NASM writes \`${instead}\``;
  return `\`${word.text}\` is a directive of GNU as; ${advice}.`;
}

const ATT_SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['b', 'byte'],
  ['w', 'word'],
  ['l', 'dword'],
  ['q', 'qword'],
]);

const ATT_WORDS: ReadonlyMap<string, string> = new Map([
  ['cbtw', 'cbw'],
  ['cwtl', 'cwde'],
  ['cltq', 'cdqe'],
  ['cwtd', 'cwd'],
  ['cltd', 'cdq'],
  ['cqto', 'cqo'],
]);

/** A sentence when the word is a mnemonic of AT&T notation. */
export function attWord(word: string): string | null {
  const lower = word.toLowerCase();
  const size = ATT_SUFFIXES.get(lower.at(-1) ?? '');
  const stem = lower.slice(0, -1);
  if (size !== undefined && isInstruction(stem)) {
    const advice = /^(?:ret|leave|call|jmp|push|pop|syscall)$/.test(stem)
      ? ''
      : `, with \`${size}\` before a memory operand whose size no register tells`;
    return `\`${word}\` is AT&T notation; NASM writes \`${stem}\`${advice}.`;
  }
  const other = ATT_WORDS.get(lower);
  if (other !== undefined) return `\`${word}\` is AT&T notation; NASM writes \`${other}\`.`;
  if (lower === 'movabs') return 'NASM has no `movabs`; `mov` takes a 64-bit number by itself.';
  if (!/^mov[sz][bw][wlq]$/.test(lower)) return null;
  return `\`${word}\` is AT&T notation; NASM writes \`mov${lower[3]}x\` with the sizes at the operands.`;
}

/** A sentence for a word that begins no statement of NASM. */
export const unknownWord = (word: string): string =>
  attWord(word) ?? `\`${word}\` is no instruction or directive that the lab knows.${suggestion(word)}`;

/** A sentence for a line that begins with something other than a word. */
export function strangeStart(first: Token, tokens: readonly Token[]): string {
  const { text } = first;
  if (first.kind === 'number') {
    return `A label cannot start with a digit; \`${text}\` is a number. NASM has no numeric labels: use a local one such as \`.loop\`.`;
  }
  if (text === '#' || text === '//') return 'A comment of NASM starts with `;`.';
  if (text === '/' && isMark(tokens[1], '*')) return 'NASM has no /* */ comments; each line of one starts with `;`.';
  if (first.kind === 'string') return 'Text must stand in a data directive, such as db.';
  return `A line cannot start with \`${text}\`; a label, an instruction or a directive is expected.`;
}

/** A sentence when the operand at `position` is written in AT&T, GNU-Intel or MASM notation, else null. */
export function foreignOperand(tokens: readonly Token[], position: number): string | null {
  const token = tokens[position];
  if (token === undefined) return null;
  if (token.kind === 'directive' && registerNamed(token.text.slice(1)) !== undefined) {
    return `\`${token.text}\` is AT&T notation; NASM writes the register as \`${token.text.slice(1)}\`, and the destination first.`;
  }
  const next = tokens[position + 1];
  if (isMark(token, '$') && next !== undefined && !next.space && isMark(next, '(')) {
    return 'A `$` before a number is AT&T notation; NASM writes the number alone.';
  }
  if (isMark(token, '*') && position === 0) {
    return 'A `*` before the target is AT&T notation; NASM writes `jmp rax` or `jmp [address]`.';
  }
  if (isMark(token, '#')) return 'A comment of NASM starts with `;`.';
  if (token.kind === 'open-string') return `This text has no closing ${token.text[0]}.`;
  if (token.kind !== 'id' || token.text.startsWith('$')) return null;
  const word = token.text.toLowerCase();
  const isFollowed = next?.kind === 'id' || isMark(next, '[');
  if (word === 'offset' && isFollowed) return 'NASM has no `offset`: the name of a label alone is its address.';
  if (word === 'ptr' && isFollowed) return 'NASM has no `ptr`: write `dword [address]`, not `dword ptr [address]`.';
  const behind = tokens[position + 2];
  if (OPERAND_SIZES.has(word) && next?.kind === 'id' && next.text.toLowerCase() === 'ptr' && behind !== undefined) {
    return `NASM has no \`ptr\`: write \`${word} [address]\`, not \`${word} ptr [address]\`.`;
  }
  return null;
}

/** A sentence for a token where a value should stand. */
export function unexpected(token: Token): string {
  if (token.kind === 'directive' && registerNamed(token.text.slice(1)) !== undefined) {
    return `\`${token.text}\` is AT&T notation; NASM writes the register as \`${token.text.slice(1)}\`.`;
  }
  if (token.kind === 'open-string') return `This text has no closing ${token.text[0]}.`;
  return `\`${token.text}\` cannot stand here; a value is missing.`;
}
