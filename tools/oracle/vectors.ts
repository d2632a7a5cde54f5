import { GPRS, SEGMENTS } from '../../engine/core/registers';
import { VECTORS } from '../../engine/core/fault';
import type { Case, NativeFault, Outcome } from './case';
import { fpuAfterText, fpuBeforeText, parseFpu, parseFpuAfter } from './fpu-text';
import { DATA_BASE, FS_BASE, GS_BASE, USER_CS, USER_SS } from './layout';

/**
 * A vector file, one a definition:
 *
 * ```
 * # comment
 * inputs 1f2e3d4c 5b6a7988            digests of the generated cases: of the first ones, and of all
 * cpu AuthenticAMD 25/1/1             vendor, family/model/stepping that ran them
 * row 48 01 d8 | rip=… rax=… | rip=… rax=… rflags=… | -
 * states …                            base64 of what packing.ts keeps of the outcomes
 * ```
 * In a row, what is not named before is zero (the data pages too), what is not named after did not change;
 * `[20000800]=0a0b` are bytes in address order.
 */
export interface VectorFile {
  readonly inputs: readonly number[];
  readonly cpu: string;
  readonly rows: readonly Row[];
  readonly states: Uint8Array;
}

export interface Row {
  readonly before: Case;
  readonly after: Outcome;
}

const SELECTORS_BEFORE = [0, USER_CS, USER_SS, 0, 0, 0];
const MARKS = ['repeats', 'pushesFlags', 'shadows', 'unordered'] as const;
const LINE = 112;
const hex = (value: bigint | number): string => value.toString(16);
const bytesText = (bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export function writeVectors(title: string, file: VectorFile): string {
  const base64 = btoa(String.fromCharCode(...file.states));
  const states: string[] = [];
  for (let at = 0; at < base64.length; at += LINE) states.push(`states ${base64.slice(at, at + LINE)}`);
  return [
    `# ${title}`,
    `cpu ${file.cpu}`,
    ...file.rows.map((row) => `row ${rowText(row)}`),
    `inputs ${file.inputs.map(hex).join(' ')}`,
    ...states,
    '',
  ].join('\n');
}

export function parseVectors(text: string): VectorFile {
  const values = (key: string): string[] =>
    text
      .split('\n')
      .filter((line) => line.startsWith(`${key} `))
      .map((line) => line.slice(key.length + 1));
  const states = atob(values('states').join(''));
  return {
    inputs: (values('inputs')[0] ?? '').split(' ').map((digest) => Number.parseInt(digest, 16)),
    cpu: values('cpu')[0] ?? '',
    rows: values('row').map(parseRow),
    states: Uint8Array.from(states, (char) => char.charCodeAt(0)),
  };
}

/** A row of a vector file, without its keyword. */
export function rowText({ before, after }: Row): string {
  const head = before.bytes.length === 0 ? '' : bytesText(before.bytes).replace(/..(?=.)/g, '$& ');
  const marks = MARKS.filter((mark) => before[mark]).map((mark) => `${mark} `);
  return `${head} | ${marks.join('')}${beforeText(before)} | ${afterText(before, after)} | ${faultText(after.fault)}`;
}

function beforeText(before: Case): string {
  return [
    `rip=${hex(before.rip)}`,
    `rflags=${hex(before.rflags)}`,
    ...GPRS.flatMap((name, i) => (before.gpr[i] === 0n ? [] : [`${name}=${hex(before.gpr[i])}`])),
    ...fpuBeforeText(before.fpu),
    ...before.patches.map(({ offset, bytes }) => `[${hex(DATA_BASE + BigInt(offset))}]=${bytesText(bytes)}`),
  ].join(' ');
}

/** The data pages as a row states them, by offset; zero elsewhere. */
function patchedBytes(before: Case): Map<number, number> {
  const memory = new Map<number, number>();
  for (const { offset, bytes } of before.patches) bytes.forEach((byte, i) => memory.set(offset + i, byte));
  return memory;
}

function afterText(before: Case, after: Outcome): string {
  const fields: string[] = [];
  const changed = (name: string, was: bigint | number, is: bigint | number): void => {
    if (was !== is) fields.push(`${name}=${hex(is)}`);
  };
  changed('rip', before.rip, after.rip);
  changed('rflags', before.rflags, after.rflags);
  GPRS.forEach((name, i) => changed(name, before.gpr[i], after.gpr[i]));
  SEGMENTS.forEach((name, i) => changed(name, SELECTORS_BEFORE[i], after.selectors[i]));
  changed('fs.base', FS_BASE, after.fsBase);
  changed('gs.base', GS_BASE, after.gsBase);
  return [...fields, ...fpuAfterText(before.fpu, after.fpu), ...memoryText(before, after)].join(' ');
}

/** Runs of bytes that differ from what the row states before. */
function memoryText(before: Case, after: Outcome): string[] {
  const was = patchedBytes(before);
  const is = new Map(after.changes.map(({ offset, value }) => [offset, value]));
  const offsets = [...new Set([...was.keys(), ...is.keys()])]
    .filter((offset) => (was.get(offset) ?? 0) !== (is.get(offset) ?? 0))
    .sort((a, b) => a - b);
  const runs: { at: number; bytes: number[] }[] = [];
  for (const offset of offsets) {
    const last = runs.at(-1);
    const value = is.get(offset) ?? 0;
    if (last !== undefined && last.at + last.bytes.length === offset) last.bytes.push(value);
    else runs.push({ at: offset, bytes: [value] });
  }
  return runs.map(({ at, bytes }) => `[${hex(DATA_BASE + BigInt(at))}]=${bytesText(bytes)}`);
}

const WITH_CODE = new Set([8, 10, 11, 12, 13, 14, 17]);

export function faultText(fault: NativeFault | null): string {
  if (fault === null) return '-';
  const name = Object.entries(VECTORS).find(([, vector]) => vector === fault.vector)?.[0] ?? `#${fault.vector}`;
  const code = WITH_CODE.has(fault.vector) ? `(${hex(fault.errorCode)})` : '';
  return `${name}${code}${fault.vector === 14 ? ` ${hex(fault.address)}` : ''}`;
}

function parseFault(text: string): NativeFault | null {
  const match = /^(#?\w+)(?:\((\w+)\))?(?: (\w+))?$/.exec(text);
  if (match === null) return null;
  const vector = Object.entries(VECTORS).find(([name]) => name === match[1])?.[1];
  if (vector === undefined) throw new Error(`no exception is called ${match[1]}`);
  return { vector, errorCode: Number.parseInt(match[2] ?? '0', 16), address: BigInt(`0x${match[3] ?? '0'}`) };
}

function parseRow(text: string): Row {
  const [code, beforeFields, afterFields, fault] = text.split('|').map((part) => part.trim());
  const stated = fields(beforeFields);
  const number = (from: Map<string, string>, name: string, absent: bigint): bigint => {
    const value = from.get(name);
    return value === undefined ? absent : BigInt(`0x${value}`);
  };
  const before: Case = {
    gpr: GPRS.map((name) => number(stated, name, 0n)),
    rip: number(stated, 'rip', 0n),
    rflags: number(stated, 'rflags', 0x202n),
    bytes: parseBytes(code.replaceAll(' ', '')),
    repeats: stated.has('repeats'),
    pushesFlags: stated.has('pushesFlags'),
    shadows: stated.has('shadows'),
    unordered: stated.has('unordered'),
    fpu: parseFpu(stated),
    patches: memoryFields(stated),
  };
  const ended = fields(afterFields);
  const memory = patchedBytes(before);
  for (const { offset, bytes } of memoryFields(ended)) bytes.forEach((byte, i) => memory.set(offset + i, byte));
  const after: Outcome = {
    gpr: GPRS.map((name, i) => number(ended, name, before.gpr[i])),
    rip: number(ended, 'rip', before.rip),
    rflags: number(ended, 'rflags', before.rflags),
    fsBase: number(ended, 'fs.base', FS_BASE),
    gsBase: number(ended, 'gs.base', GS_BASE),
    selectors: SEGMENTS.map((name, i) => Number(number(ended, name, BigInt(SELECTORS_BEFORE[i])))),
    fpu: parseFpuAfter(before.fpu, ended),
    fault: parseFault(fault),
    changes: [...memory]
      .filter(([, value]) => value !== 0)
      .sort(([a], [b]) => a - b)
      .map(([offset, value]) => ({ offset, value })),
  };
  return { before, after };
}

const fields = (text: string): Map<string, string> =>
  new Map(
    text
      .split(' ')
      .filter((field) => field !== '')
      .map((field) => {
        const [name, value = ''] = field.split('=');
        return [name, value];
      }),
  );

const memoryFields = (from: Map<string, string>): { offset: number; bytes: Uint8Array }[] =>
  [...from]
    .filter(([name]) => name.startsWith('['))
    .map(([name, value]) => ({
      offset: Number(BigInt(`0x${name.slice(1, -1)}`) - DATA_BASE),
      bytes: parseBytes(value),
    }));

const parseBytes = (digits: string): Uint8Array =>
  Uint8Array.from({ length: digits.length / 2 }, (_, i) => Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16));
