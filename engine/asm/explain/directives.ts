/** What a statement of one assembler is in the other, where both have a word for it. */

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['db', '.byte'],
  ['dw', '.word'],
  ['dd', '.long'],
  ['dq', '.quad'],
]);
const TO_NASM_NUMBERS: ReadonlyMap<string, string> = new Map([
  ['.byte', 'db'],
  ['.2byte', 'dw'],
  ['.word', 'dw'],
  ['.short', 'dw'],
  ['.value', 'dw'],
  ['.hword', 'dw'],
  ['.long', 'dd'],
  ['.int', 'dd'],
  ['.4byte', 'dd'],
  ['.quad', 'dq'],
  ['.8byte', 'dq'],
]);
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['resb', 1],
  ['resw', 2],
  ['resd', 4],
  ['resq', 8],
]);

export interface Foreign {
  /** The word that belongs to the other assembler. */
  readonly word: string;
  /** What to write instead, in general: `.globl name`. */
  readonly instead: string;
  /** The whole statement in this assembler's words, where that can be said. */
  readonly translation?: string | undefined;
}

/** A statement of NASM in a source for GNU as. */
export function nasmInGnu(text: string): Foreign | undefined {
  const found = /^(\S+)\s*(.*)$/s.exec(text);
  if (found === null) return undefined;
  const [, first, rest] = found;
  const word = first.toLowerCase();
  const constant = /^equ\s+(.*)$/is.exec(rest);
  if (constant !== null)
    return { word: 'equ', instead: '.set name, value', translation: `.set ${first}, ${constant[1]}` };
  const width = WIDTHS.get(word);
  if (width !== undefined) {
    const count = width === 1 ? rest : /^\d+$/.test(rest) ? String(width * Number(rest)) : `${width}*(${rest})`;
    return { word, instead: '.skip bytes', translation: `.skip ${count}` };
  }
  const number = NUMBERS.get(word);
  if (number !== undefined) return { word, instead: number, translation: gnuData(word, number, rest) };
  switch (word) {
    case 'global':
      return { word, instead: '.globl name', translation: `.globl ${rest}` };
    case 'extern':
      return { word, instead: '.extern name', translation: `.extern ${rest}` };
    case 'section':
    case 'segment':
      return { word, instead: '.section name', translation: `.section ${/^\S+/.exec(rest)?.[0] ?? '.text'}` };
    case 'align':
      return { word, instead: '.balign bytes', translation: /^\d+$/.test(rest) ? `.balign ${rest}` : undefined };
    case 'bits':
      return { word, instead: '.code64', translation: /^(16|32|64)$/.test(rest) ? `.code${rest}` : undefined };
    case 'times':
      return { word, instead: '.rept count … .endr', translation: timesToFill(rest) };
    case 'default':
      return { word, instead: 'name(%rip) at each operand' };
    case 'struc':
    case 'istruc':
      return { word, instead: '.set for each field' };
    case '%define':
      return { word, instead: '#define in a file named .S, or .set' };
    case '%macro':
      return { word, instead: '.macro name arguments' };
    case '%endmacro':
      return { word, instead: '.endm' };
    case '%include':
      return { word, instead: '.include "file"', translation: `.include ${rest.replace(/^'(.*)'$/, '"$1"')}` };
    default:
      return undefined;
  }
}

function timesToFill(rest: string): string | undefined {
  const found = /^(\d+)\s+(db|dw|dd|dq)\s+(\w+)$/i.exec(rest);
  if (found === null) return undefined;
  const size = { db: 1, dw: 2, dd: 4, dq: 8 }[found[2].toLowerCase()];
  return `.fill ${found[1]}, ${size}, ${found[3]}`;
}

/** `db "text", 10, 0` is `.ascii` where the numbers fit into its escapes, else one directive for each kind of value. */
function gnuData(word: string, directive: string, rest: string): string | undefined {
  const parts = rest.match(/"[^"]*"|'[^']*'|`[^`]*`|[^,\s][^,]*/g)?.map((part) => part.trim()) ?? [];
  const isText = (part: string): boolean => /^["'`]/.test(part);
  if (parts.length === 0) return undefined;
  if (!parts.some(isText)) return `${directive} ${rest}`;
  if (word !== 'db') return undefined;
  let text = '';
  for (const part of parts) {
    if (isText(part)) text += part[0] === '`' ? part.slice(1, -1) : part.slice(1, -1).replace(/["\\]/g, '\\$&');
    else if (/^(10|0xa)$/i.test(part)) text += '\\n';
    else if (/^(9)$/.test(part)) text += '\\t';
    else if (/^(0|0x0)$/.test(part)) text += '\\0';
    else return undefined;
  }
  return text.endsWith('\\0') ? `.asciz "${text.slice(0, -2)}"` : `.ascii "${text}"`;
}

/** A directive of GNU as in a source for NASM. */
export function gnuInNasm(text: string): Foreign | undefined {
  const found = /^(\.\w+)\s*(.*)$/s.exec(text);
  if (found === null) return undefined;
  const [, first, rest] = found;
  const word = first.toLowerCase();
  const number = TO_NASM_NUMBERS.get(word);
  if (number !== undefined) return { word, instead: `${number} value`, translation: `${number} ${rest}` };
  switch (word) {
    case '.globl':
    case '.global':
      return { word, instead: 'global name', translation: `global ${rest}` };
    case '.extern':
      return { word, instead: 'extern name', translation: `extern ${rest}` };
    case '.section':
      return { word, instead: 'section .name', translation: `section ${/^[^\s,]+/.exec(rest)?.[0] ?? '.text'}` };
    case '.text':
    case '.data':
    case '.bss':
    case '.rodata':
      return { word, instead: `section ${word}`, translation: `section ${word}` };
    case '.ascii':
      return { word, instead: "db 'text'", translation: nasmText(rest, false) };
    case '.asciz':
    case '.string':
      return { word, instead: "db 'text', 0", translation: nasmText(rest, true) };
    case '.zero':
    case '.skip':
    case '.space':
      return { word, instead: 'times n db 0, or resb n in .bss', translation: `times ${rest} db 0` };
    case '.equ':
    case '.set': {
      const assigned = /^([\w.$]+)\s*,\s*(.*)$/.exec(rest);
      return {
        word,
        instead: 'name equ value',
        translation: assigned === null ? undefined : `${assigned[1]} equ ${assigned[2]}`,
      };
    }
    case '.align':
    case '.balign':
      return { word, instead: 'align n', translation: /^\d+$/.test(rest) ? `align ${rest}` : undefined };
    case '.p2align':
      return { word, instead: 'align n', translation: /^\d$/.test(rest) ? `align ${2 ** Number(rest)}` : undefined };
    case '.fill':
      return { word, instead: 'times n db value' };
    case '.comm':
      return { word, instead: 'common name size' };
    case '.lcomm':
      return { word, instead: 'name: resb size, in .bss' };
    case '.macro':
      return { word, instead: '%macro name count' };
    case '.endm':
      return { word, instead: '%endmacro', translation: '%endmacro' };
    case '.rept':
      return { word, instead: '%rep n', translation: `%rep ${rest}` };
    case '.endr':
      return { word, instead: '%endrep', translation: '%endrep' };
    case '.if':
      return { word, instead: '%if condition', translation: `%if ${rest}` };
    case '.endif':
      return { word, instead: '%endif', translation: '%endif' };
    case '.include':
      return { word, instead: "%include 'file'", translation: `%include ${rest}` };
    case '.code64':
      return { word, instead: 'bits 64', translation: 'bits 64' };
    case '.code32':
      return { word, instead: 'bits 32', translation: 'bits 32' };
    case '.type':
    case '.size':
    case '.file':
    case '.ident':
    case '.intel_syntax':
    case '.att_syntax':
      return { word, instead: '', translation: '' };
    default:
      return undefined;
  }
}

/** Escapes work in NASM's backquotes only, and nothing needs them without a backslash. */
function nasmText(rest: string, zero: boolean): string | undefined {
  const parts = rest.match(/"(?:[^"\\]|\\.)*"/g);
  if (parts === null) return undefined;
  const list = parts.map((part) => (part.includes('\\') ? `\`${part.slice(1, -1)}\`` : part) + (zero ? ', 0' : ''));
  return `db ${list.join(', ')}`;
}
