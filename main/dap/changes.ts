import type { Edit, LaboratoryMsr, MachineView, Session, WatchedPlace } from '../../engine/index';
import { LABORATORY_MSRS, MACHINE_REGISTERS, RFLAGS_BITS } from '../../engine/index';
import { Refusal } from './requests';

/** The change that gives a place a value. */
export type EditTo = (value: bigint) => Edit;

export const hexOf = (value: bigint): string => `0x${value.toString(16)}`;
export const bitsOf = (digits: string): bigint => BigInt(`0x${digits}`);

export const registerEdit =
  (name: string): EditTo =>
  (value) => ({ kind: 'register', name, value: value.toString(16) });

export const flagEdit =
  (name: string, session: Session): EditTo =>
  (value) => {
    const bit = 1n << BigInt(RFLAGS_BITS[name as keyof typeof RFLAGS_BITS]); // the view's names are its keys
    const rflags = session.readRegister('rflags') ?? 0n;
    return { kind: 'register', name: 'rflags', value: ((rflags & ~bit) | (value === 0n ? 0n : bit)).toString(16) };
  };

export const isLaboratory = (name: string): name is LaboratoryMsr => LABORATORY_MSRS.some((one) => one === name);
export const msrEdit =
  (name: string): EditTo =>
  (value) => {
    if (!isLaboratory(name)) throw new Refusal(`${name} cannot be set from outside: the program sets it by WRMSR.`);
    return { kind: 'msr', name, value: value.toString(16) };
  };

export const memoryEdit =
  (address: bigint, length: number): EditTo =>
  (value) => {
    const bytes = Array.from({ length }, (_, index) => Number((value >> BigInt(index * 8)) & 0xffn));
    const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
    return { kind: 'memory', address: address.toString(16), bytes: digits.join('') };
  };

/** What an expression is worth, in the words of the debug console, and as an address. */
export function evaluate(session: Session, text: string): { readonly result: string; readonly memory: string } {
  const worth = session.evaluate(text);
  if (!worth.ok) throw new Refusal(worth.reason);
  const value = bitsOf(worth.value);
  const place = worth.points === null ? '' : ` <${worth.points}>`;
  const decimal = worth.points === null && value > 9n ? ` (${worth.decimal})` : '';
  return { result: `${hexOf(value)}${decimal}${place}`, memory: hexOf(value) };
}

const SIZES: Readonly<Record<string, number>> = { byte: 1, word: 2, dword: 4, qword: 8 };
const plainName = (text: string): string => text.trim().replace(/^[%$]/u, '').toLowerCase();

/** The name of a register or MSR, under any of its names; null when it is none. */
function registerOf(view: MachineView, text: string): string | null {
  const name = plainName(text);
  const msr = view.msrs.find((one) => one.name.toLowerCase() === name || one.linux.toLowerCase() === name);
  return msr?.name ?? (MACHINE_REGISTERS.has(name) ? name : null);
}

/** The place that an expression names: a register, an MSR, `[…]`, or memory at what it is worth. Null: none of them. */
export function placeOf(session: Session, view: MachineView, text: string, bytes?: number): WatchedPlace | null {
  const named = registerOf(view, text);
  if (named !== null) return { kind: 'register', name: named };
  const inBrackets = /^\s*(?:(byte|word|dword|qword)\s*)?\[(.*)\]\s*$/isu.exec(text);
  const worth = session.evaluate(inBrackets?.[2] ?? text);
  if (!worth.ok) return null;
  const length = bytes ?? SIZES[inBrackets?.[1]?.toLowerCase() ?? 'qword'];
  return length >= 1 && length <= 8 ? { kind: 'memory', address: `0x${worth.value}`, length } : null;
}

/** The change that gives what an expression names a value. */
export function editOf(session: Session, view: MachineView, text: string): EditTo {
  const flag = view.flags.find(({ name }) => name.toLowerCase() === plainName(text));
  if (flag !== undefined) return flagEdit(flag.name, session);
  const isPlace = registerOf(view, text) !== null || text.trim().endsWith(']');
  const place = isPlace ? placeOf(session, view, text) : null;
  if (place === null) throw new Refusal(`'${text}' is no register, flag, MSR or [address] that could be set.`);
  if (place.kind === 'memory') return memoryEdit(BigInt(place.address), place.length);
  return MACHINE_REGISTERS.has(place.name) ? registerEdit(place.name) : msrEdit(place.name);
}

/** Makes a change, to what an expression is worth. What a row shows behind its number does not count. */
export function change(session: Session, edit: EditTo, text: string): void {
  const number = /^\s*(-?\w+) *(?:[<(←].*)?$/su.exec(text)?.[1] ?? text;
  const reply = session.edit(edit(valueOf(session, number)));
  if (!reply.ok) throw new Refusal(reply.reason);
}

/** Expressions are of 64 bits; a plain number may be as wide as a vector register. */
function valueOf(session: Session, text: string): bigint {
  if (/^0x[0-9a-f]{1,32}$/iu.test(text)) return BigInt(text);
  const worth = session.evaluate(text);
  if (!worth.ok) throw new Refusal(worth.reason);
  return bitsOf(worth.value);
}
