import type { Span } from '../../api';
import type { SourceListener } from '../../listener';
import { lexText, type Lexed } from '../text/lexer';
import type { Names } from '../text/names';
import { placed, type Token } from '../text/token';
import type { Argument, Body, MacroCall, MultiMacro } from './multi';
import type { MultiMacros } from './multi-table';
import { builtin } from './predefined';
import type { MacroTable } from './single';

export interface StandardHost {
  readonly names: Names;
  readonly singles: MacroTable;
  readonly environment: { readonly format: string };
  readonly structures: { readonly word: 'struc' | 'istruc'; readonly span: Span }[];
  readonly host: { readonly listener: SourceListener | undefined; readonly bits: 16 | 32 | 64 };
  error(message: string, span: Span): void;
  readonly multis: MultiMacros;
}

type Piece = string | readonly Token[];
type Make = (call: MacroCall, line: (...pieces: Piece[]) => Lexed) => Lexed[];

const NOWHERE = builtin();

/** Puts lines together from text of ours and arguments of a call. */
function lineMaker(names: Names, like: Token): (...pieces: Piece[]) => Lexed {
  return (...pieces) => {
    const tokens: Token[] = [];
    let isSpaced = false;
    for (const piece of pieces) {
      const part = typeof piece === 'string' ? lexText(piece, like, names) : piece;
      if (part.length > 0) tokens.push(isSpaced ? part[0].with(true, part[0].via) : part[0], ...part.slice(1));
      isSpaced = typeof piece === 'string' ? piece.endsWith(' ') : isSpaced && part.length === 0;
    }
    return { tokens, plain: false, seams: false };
  };
}

/** Registers a macro whose lines are made anew at each call. */
export function defineMade(
  host: StandardHost,
  name: string,
  counts: readonly [min: number, max: number, greedy?: boolean],
  make: Make,
  standard: readonly string[] = [],
): void {
  const line = lineMaker(host.names, NOWHERE);
  const defaults = standard.map((text): Argument => ({ line: lexText(text, NOWHERE, host.names), start: 0 }));
  const [min, max, greedy = false] = counts;
  const macro: MultiMacro = {
    name,
    anyCase: true,
    min,
    max,
    greedy,
    recursive: false,
    isUnlisted: false,
    defaults,
    body: [],
    make: (call): Body => make(call, line),
    span: NOWHERE.span,
    active: 0,
    takesLabel: false,
  };
  host.multis.change(name, (macros) => [macro, ...macros]);
}

/** Forms of directives that pass their arguments on as they are. */
const PASSED_ON = ['bits', 'cpu', 'default'];
/** And those that take a list, one name each. */
const LISTS = ['extern', 'static', 'global', 'required', 'common'];
const WITHOUT = new Map([
  ['use16', '[bits 16]'],
  ['use32', '[bits 32]'],
  ['use64', '[bits 64]'],
  ['userel', '[default rel]'],
  ['useabs', '[default abs]'],
  ['usebnd', '[default bnd]'],
  ['usenobnd', '[default nobnd]'],
]);

/** Bytes from here to the next multiple of an alignment. */
export const padding = (alignment: readonly Token[]): Piece[] => [
  '(((',
  alignment,
  ') - (($-$$) % (',
  alignment,
  '))) % (',
  alignment,
  '))',
];

const isWord = (tokens: readonly Token[], word: string): boolean =>
  tokens.length === 1 && tokens[0].kind === 'id' && tokens[0].text.toLowerCase() === word;

/** Whether `align` raises the alignment of its section too. */
function updatesSection(singles: MacroTable): boolean {
  const body = singles.named('__?SECTALIGN_ALIGN_UPDATES_SECTION?__')[0]?.body ?? [];
  return body.length !== 1 || body[0].text !== '0';
}

/**
 * Defines the multi-line macros that every source finds: the forms of the directives that people write, structures,
 * alignment. Source: The NASM manual 2.16, chapters 5.12 and 7.
 */
export function defineStandardMacros(host: StandardHost): void {
  const define: Define = (name, counts, make, standard) => defineMade(host, name, counts, make, standard);
  for (const name of PASSED_ON)
    define(name, [1, 1, true], ({ parameters }, line) => [line(`[${name} `, parameters[0], ']')]);
  for (const [name, text] of WITHOUT) define(name, [0, 0], (_call, line) => [line(text)]);
  for (const name of LISTS) {
    define(name, [1, Infinity], ({ parameters }, line) => parameters.map((each) => line(`[${name} `, each, ']')));
  }
  for (const name of ['section', 'segment', 'absolute']) {
    define(name, [1, 1, true], ({ parameters: [where] }, line) => [
      line(`%define __?SECT?__ [${name} `, where, ']'),
      line('__?SECT?__'),
    ]);
  }
  defineAlignment(define, host);
  defineStructures(define, host);
  define('float', [1, Infinity], ({ parameters }, line) =>
    parameters.flatMap((each) => [line('[float ', each, ']'), ...floatState(each, line)]));
  define('incbin', [1, 2, true], ({ parameters: [name, rest] }, line) => [
    line('%push'),
    line('%pathsearch %$dep ', name),
    line('%depend %$dep'),
    line('incbin %$dep,', rest),
    line('%pop'),
  ], ['0']); // prettier-ignore
  if (host.environment.format === 'bin')
    define('org', [1, 1, true], ({ parameters }, line) => [line('[org ', parameters[0], ']')]);
  else define('osabi', [1, 1, true], ({ parameters }, line) => [line('[osabi ', parameters[0], ']')]);
}

type Define = (name: string, counts: readonly [number, number, boolean?], make: Make, standard?: readonly string[]) => void; // prettier-ignore

function defineAlignment(define: Define, host: StandardHost): void {
  define('sectalign', [1, 1, true], ({ parameters: [value] }, line) => {
    if (!isWord(value, 'off') && !isWord(value, 'on')) return [line('[sectalign ', value, ']')];
    return [line(`%define __?SECTALIGN_ALIGN_UPDATES_SECTION?__ ${isWord(value, 'on') ? 1 : 0}`)];
  });
  const section = (value: readonly Token[], line: Parameters<Make>[1]): Lexed[] =>
    updatesSection(host.singles) ? [line('sectalign ', value)] : [];
  define('align', [1, 2, true], ({ parameters: [value, fill] }, line) => [
    ...section(value, line),
    line('times ', ...padding(value).flatMap((piece) => [piece]), ' ', spacedFirst(fill)),
  ], ['nop']); // prettier-ignore
  define('alignb', [1, 2, true], ({ parameters: [value, fill = []] }, line) => [
    ...section(value, line),
    ...(fill.length === 0
      ? [line('[warning push]'), line('[warning -zeroing]'), line('resb ', ...padding(value)), line('[warning pop]')]
      : [line('times ', ...padding(value), ' ', spacedFirst(fill))]),
  ]);
}

/** White space before what follows an expression. */
const spacedFirst = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length === 0 ? tokens : [tokens[0].with(true, tokens[0].via), ...tokens.slice(1)];

function defineStructures(define: Define, host: StandardHost): void {
  const placeOf = ({ name, via }: MacroCall): Span => placed(name.span, via);
  const begin = (word: 'struc' | 'istruc', call: MacroCall): void => {
    host.structures.push({ word, span: placeOf(call) });
  };
  const isIn = (word: 'struc' | 'istruc', what: string, call: MacroCall): boolean => {
    if (host.structures.at(-1)?.word === word) return true;
    host.error(what, placeOf(call));
    return false;
  };
  const end = (call: MacroCall): void => {
    const { span } = host.structures.pop()!;
    host.host.listener?.block('structure', span, placeOf(call));
  };
  define('struc', [1, 2], (call, line) => {
    const [name, base] = call.parameters;
    begin('struc', call);
    return [
      line('%push'),
      line('%define %$strucname ', spacedFirst(name)),
      line('[absolute ', base, ']'),
      line('%$strucname:'),
    ];
  }, ['0']); // prettier-ignore
  define('endstruc', [0, 0], (call, line) => {
    if (!isIn('struc', '`endstruc` without a `struc` before it.', call)) return [];
    end(call);
    return [line('%{$strucname}_size equ ($-%$strucname)'), line('%pop'), line('__?SECT?__')];
  });
  define('istruc', [1, 1], (call, line) => {
    begin('istruc', call);
    return [line('%push'), line('%define %$strucname ', spacedFirst(call.parameters[0])), line('%$strucstart:')];
  });
  define('at', [1, 2, true], (call, line) => {
    if (!isIn('istruc', '`at` stands only between `istruc` and `iend`.', call)) return [];
    const [field, content = []] = call.parameters;
    const isLocal = field[0]?.text.startsWith('.');
    const place: Piece[] = isLocal ? ['%$strucname', field] : [field];
    return [line('times (', ...place, '-%$strucname)-($-%$strucstart) db 0'), line(content)];
  });
  define('iend', [0, 0], (call, line) => {
    if (!isIn('istruc', '`iend` without an `istruc` before it.', call)) return [];
    end(call);
    return [line('times %{$strucname}_size-($-%$strucstart) db 0'), line('%pop')];
  });
}

const FLOAT_STATES = new Map([
  ['daz', '%define __?FLOAT_DAZ?__ daz'],
  ['nodaz', '%define __?FLOAT_DAZ?__ nodaz'],
  ...['near', 'up', 'down', 'zero'].map((each): [string, string] => [each, `%define __?FLOAT_ROUND?__ ${each}`]),
]);

function floatState(option: readonly Token[], line: Parameters<Make>[1]): Lexed[] {
  const word = option.length === 1 ? option[0].text.toLowerCase() : '';
  if (word === 'default') return [...FLOAT_STATES.values()].filter((text) => /nodaz|near/.test(text)).map((text) => line(text)); // prettier-ignore
  const text = FLOAT_STATES.get(word);
  return text === undefined ? [] : [line(text)];
}
