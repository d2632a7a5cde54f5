import { PAGE_SIZE } from '../core/address';
import type { LaboratoryMsr } from '../core/msr-fields';
import type { Machine } from '../machine/machine';
import { MACHINE_REGISTERS } from './machine-registers';
import { writeLaboratoryMsr } from './msr-lab';

/** A change that a person makes to the stopped machine. Numbers are hexadecimal. */
export type Edit =
  /** A register of {@link MACHINE_REGISTERS}. */
  | { readonly kind: 'register'; readonly name: string; readonly value: string }
  /** Bytes at a linear address in the current address space, two digits each; whatever the page's rights are. */
  | { readonly kind: 'memory'; readonly address: string; readonly bytes: string }
  /** An MSR, with the checks of WRMSR. */
  | { readonly kind: 'msr'; readonly name: LaboratoryMsr; readonly value: string };

/** What came of it: what the place holds now, or why it was not changed. */
export type EditReply = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: string };

const refused = (reason: string): EditReply => ({ ok: false, reason });

/** Makes the change, or changes nothing and says why. */
export function applyEdit(machine: Machine, edit: Edit): EditReply {
  switch (edit.kind) {
    case 'register':
      return editRegister(machine, edit.name, edit.value);
    case 'memory':
      return editMemory(machine, edit.address, edit.bytes);
    case 'msr':
      return writeLaboratoryMsr(machine, edit.name, edit.value);
  }
}

function editRegister({ cpu }: Machine, name: string, text: string): EditReply {
  const register = MACHINE_REGISTERS.get(name.toLowerCase());
  if (register === undefined) return refused(`there is no register ${name.slice(0, 40)}`);
  const { bits } = register;
  if (register.write === undefined)
    return refused(`${name} cannot be set from outside: the program sets it by an instruction`);
  const value = numberOf(text);
  if (value === null || value >> BigInt(bits) !== 0n)
    return refused(`'${text.slice(0, 40)}' is no hexadecimal number of at most ${bits} bits`);
  register.write(cpu, value);
  return {
    ok: true,
    value: register
      .read(cpu)
      .toString(16)
      .padStart(bits / 4, '0'),
  };
}

function editMemory({ mmu, ram }: Machine, address: string, text: string): EditReply {
  const start = numberOf(address);
  if (start === null || start >> 64n !== 0n) return refused(`'${address.slice(0, 40)}' is no address`);
  const digits = text.replaceAll(/\s/gu, '');
  if (!/^(?:[0-9a-f]{2})+$/iu.test(digits)) return refused('bytes are written as two hexadecimal digits each');
  const bytes = Uint8Array.from(digits.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
  const places: number[] = [];
  for (let index = 0; index < bytes.length; index++) {
    const linear = BigInt.asUintN(64, start + BigInt(index));
    const isPageStart = index === 0 || Number(linear % BigInt(PAGE_SIZE)) === 0;
    const place = isPageStart ? mmu.locate(linear) : places[index - 1] + 1;
    if (place === null || place >= ram.size) return refused(`nothing is mapped at 0x${linear.toString(16)}`);
    places.push(place);
  }
  for (const [index, place] of places.entries()) {
    ram.bytes[place] = bytes[index];
    ram.written(place, 1);
  }
  return { ok: true, value: digits.toLowerCase() };
}

function numberOf(text: string): bigint | null {
  const digits = text.trim().replace(/^0x/iu, '');
  return /^[0-9a-f]{1,64}$/iu.test(digits) ? BigInt(`0x${digits}`) : null;
}
