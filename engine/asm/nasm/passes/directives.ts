import type { Span } from '../../api';
import { suspiciousSection } from '../../explain/suspicion';
import type { WordKind, WordRole } from '../../listener';
import type { Format } from '../output/format';
import type { Directive } from '../source/statement';
import { isIdPart, isIdStart } from '../text/characters';
import type { FloatMode } from '../text/floats';
import { readInteger } from '../text/numbers';
import type { Token } from '../text/token';
import { DirectiveText, wordsOf } from './directive-text';
import type { Label, Labels, LabelType } from './labels';
import type { Place } from './place';
import * as values from './value';
import type { Warnings } from './warnings';

/** What the directives of the assembler work on. */
export interface DirectiveHost {
  readonly format: Format;
  readonly labels: Labels;
  readonly warnings: Warnings;
  readonly floatMode: FloatMode;
  readonly segment: number | null;
  readonly isFirst: boolean;
  bits: 16 | 32 | 64;
  defaultRelative: boolean;
  defaultBound: boolean;
  readonly mangling: Mangling;
  readonly encodings: Encodings;
  error(message: string, span: Span): void;
  warn(message: string, span: Span): void;
  readonly place: Place;
  readonly statementSpan: Span;
  word(kind: WordKind, name: string, at: Token, role?: WordRole): void;
  critical(tokens: readonly Token[], span: Span): values.Value | null;
  constant(text: DirectiveText, from: number, to: number, span: Span): bigint | null;
  defineExtern(label: Label, size: bigint, span: Span): void;
}

/** What stands before and behind the names of symbols. */
export interface Mangling {
  gprefix?: string;
  gsuffix?: string;
  lprefix?: string;
  lsuffix?: string;
}

type Action = (host: DirectiveHost, text: DirectiveText, span: Span) => void;

const section: Action = (host, text, span) => {
  if (text.text === '') {
    host.error('`section` needs the name of a section, such as .text.', span);
    return;
  }
  const [name] = text.tokens;
  host.word('section', name.text, name);
  const suspicion = suspiciousSection(name.text);
  if (suspicion !== undefined) host.warn(suspicion, host.statementSpan);
  const segment = host.format.section(text, span);
  if (segment !== null) host.place.enter(segment);
};

const align: Action = (host, text, span) => {
  if (text.text === '') return;
  const value = host.critical(text.tokens, span);
  if (value === null) return;
  const alignment = values.numberOf(value);
  if (alignment <= 0n || (alignment & (alignment - 1n)) !== 0n) {
    host.error('An alignment is a power of two that is known here, such as 8 or 16.', text.spanAt(0, text.text.length));
  } else if (alignment > 0x7fff_ffffn) host.error(`An alignment of ${alignment} is too much.`, span);
  else if (host.segment !== null) host.format.alignSection(host.segment, Number(alignment));
};

const bits: Action = (host, text, span) => {
  const value = Number.parseInt(text.text, 10);
  if (value === 16 || value === 32 || value === 64) host.bits = value;
  else host.error('`bits` can be 16, 32 or 64.', text.text === '' ? span : text.spanAt(0, text.text.length));
};

interface Declared {
  readonly name: string;
  /** What follows it before a colon. */
  readonly rest: string;
  readonly restFrom: number;
  readonly attributes: string | null;
  readonly span: Span;
}

/** `name size : attributes`; null after a complaint. */
function declaredIn(host: DirectiveHost, word: string, text: DirectiveText, span: Span): Declared | null {
  const line = text.text;
  const from = line.startsWith('$') ? 1 : 0;
  let end = from;
  if (isIdStart(line.charCodeAt(from))) while (isIdPart(line.charCodeAt(end))) end++;
  const colon = line.indexOf(':', end);
  const rest = line.slice(end, colon < 0 ? line.length : colon);
  if (end === from || (rest !== '' && !rest.startsWith(' '))) {
    host.error(`\`${word}\` needs a name here.`, line === '' ? span : text.spanAt(0, line.length));
    return null;
  }
  const attributes = colon < 0 ? null : line.slice(colon + 1).trim() || null;
  return { name: line.slice(from, end), rest: rest.trim(), restFrom: end + 1, attributes, span: text.spanAt(0, end) };
}

const declaring =
  (type: LabelType, word: string): Action =>
  (host, text, span) => {
    const declared = declaredIn(host, word, text, span);
    if (declared === null) return;
    let size = 0n;
    if (type === 'common') {
      const number = readInteger(declared.rest);
      if (declared.rest === '' || 'problem' in number) {
        host.error('`common` needs the size of the variable, a number.', declared.span);
        return;
      }
      size = number.value;
    } else if (declared.rest !== '') {
      host.error(`Behind the name of \`${word}\` stands nothing, or a colon and attributes.`, text.spanAt(declared.restFrom)); // prettier-ignore
      return;
    }
    const label = host.labels.of(declared.name);
    host.word('symbol', label.name, text.tokens[0], type === 'common' ? 'definition' : 'declaration');
    if (!host.labels.declare(label, type, declared.attributes, declared.span)) return;
    if (type === 'common' || type === 'extern' || type === 'required') host.defineExtern(label, size, declared.span);
  };

const absolute: Action = (host, text, span) => {
  const value = host.critical(text.tokens, span);
  if (value === null) return;
  if (!values.isRelocatable(value, host.segment ?? -1)) {
    host.error('`absolute` needs a number, or an address of this file.', span);
    return;
  }
  host.place.count(values.segmentOf(value), values.numberOf(value));
};

const setDefault: Action = (host, text, span) => {
  switch (text.text.toLowerCase()) {
    case 'rel':
      host.defaultRelative = true;
      break;
    case 'abs':
      host.defaultRelative = false;
      break;
    case 'bnd':
      host.defaultBound = true;
      break;
    case 'nobnd':
      host.defaultBound = false;
      break;
    default:
      host.error('`default` can be rel, abs, bnd or nobnd.', span);
  }
};

const float: Action = (host, text, span) => {
  const word = text.text.toLowerCase();
  const mode = host.floatMode;
  if (word === 'daz') mode.daz = true;
  else if (word === 'nodaz') mode.daz = false;
  else if (word === 'near' || word === 'up' || word === 'down' || word === 'zero') mode.round = word;
  else if (word === 'default') Object.assign(mode, { daz: false, round: 'near' });
  else host.error('`float` can be daz, nodaz, near, up, down, zero or default.', span);
};

/** Processors that `cpu` knows, and features. */
const CPUS = new Set(['default', '8086', '186', '286', '386', '486', '586', 'pentium', 'pentiummmx', '686', 'p6', 'ppro', 'pentiumpro', 'p2', 'pentiumii', 'p3', 'katmai', 'p4', 'willamette', 'prescott', 'x64', 'x86-64', 'ia64', 'ia-64', 'itanium', 'itanic', 'merced', 'nehalem', 'westmere', 'sandybridge', 'ivybridge', 'any', 'all', 'latevex', 'evex', 'vex']); // prettier-ignore

/** Encodings that `cpu` allows; what it says of processors otherwise does not restrict anything here. */
export interface Encodings {
  vex: boolean;
  evex: boolean;
  /** VEX where EVEX was first, as in VPDPBUSD. */
  lateVex: boolean;
}
export const ALL_ENCODINGS: Readonly<Encodings> = { vex: true, evex: true, lateVex: false };

const cpu: Action = (host, text) => {
  for (const { text: word, from, to } of wordsOf(text.text.replaceAll(',', ' '))) {
    const name = word.toLowerCase().replace(/^[+\-*]+/, '');
    const flag = /^(no)?(vex|evex|latevex)$/.exec(name);
    if (flag !== null) host.encodings[flag[2] === 'latevex' ? 'lateVex' : (flag[2] as 'vex')] = flag[1] === undefined;
    else if (name !== '') Object.assign(host.encodings, ALL_ENCODINGS);
    if (name !== '' && !CPUS.has(name) && !CPUS.has(name.replace(/^no/, ''))) {
      host.error(`\`${word}\` is no processor that NASM knows.`, text.spanAt(from, to));
    }
  }
};

const list: Action = (host, text, span) => {
  if (!/^[+-]/.test(text.text)) host.error('`list` can be + or -.', span);
};

const warning: Action = (host, text) => host.warnings.apply(text.text);

/** `pragma elf gprefix _`: text around the names of symbols; other pragmas do nothing here. */
const pragma: Action = (host, text) => {
  const [facility, name, ...tail] = text.text.split(' ');
  const what = name?.toLowerCase().replace(/^(prefix|suffix)$/, 'g$1');
  if (facility?.toLowerCase() === 'output' || /^(?:elf(?:32|64)?|bin)$/i.test(facility ?? '')) {
    if (what === 'gprefix' || what === 'gsuffix' || what === 'lprefix' || what === 'lsuffix') {
      host.mangling[what] ??= tail.join(' ');
    }
  }
};

const ignored: Action = () => undefined;

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['section', section],
  ['segment', section],
  ['sectalign', align],
  ['bits', bits],
  ['global', declaring('global', 'global')],
  ['static', declaring('static', 'static')],
  ['extern', declaring('extern', 'extern')],
  ['required', declaring('required', 'required')],
  ['common', declaring('common', 'common')],
  ['absolute', absolute],
  ['default', setDefault],
  ['float', float],
  ['cpu', cpu],
  ['list', list],
  ['warning', warning],
  ['pragma', pragma],
  ['debug', ignored],
]);

/** Those of a single format. */
const OF_FORMATS = ['org', 'map', 'osabi'];

/** Words that may stand behind `[`. */
export const DIRECTIVES: ReadonlySet<string> = new Set([...ACTIONS.keys(), ...OF_FORMATS]);

export function runDirective(directive: Directive, host: DirectiveHost): void {
  const text = new DirectiveText(directive.rest, directive.span);
  const action = ACTIONS.get(directive.name);
  if (action !== undefined) action(host, text, directive.span);
  else if (!host.format.directive(directive.name, text, directive.span)) {
    host.error(`\`${directive.name}\` does not belong to this output format.`, directive.span);
  }
}
