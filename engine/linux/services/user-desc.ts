/** struct user_desc: how a program describes a segment. Source: Linux v4.15 arch/x86/include/uapi/asm/ldt.h. */
export interface UserDesc {
  readonly entry: number;
  readonly base: number;
  readonly limit: number;
  readonly seg32bit: boolean;
  /** 0 data, 1 data that grows down, 2 code, 3 conforming code. */
  readonly contents: number;
  readonly readExecOnly: boolean;
  readonly limitInPages: boolean;
  readonly notPresent: boolean;
  readonly useable: boolean;
}
export const USER_DESC_SIZE = 16;

export function readUserDesc(bytes: Uint8Array): UserDesc {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const flags = view.getUint32(12, true);
  const bit = (position: number): boolean => ((flags >> position) & 1) !== 0;
  return {
    entry: view.getUint32(0, true),
    base: view.getUint32(4, true),
    limit: view.getUint32(8, true),
    seg32bit: bit(0),
    contents: (flags >> 1) & 3,
    readExecOnly: bit(3),
    limitInPages: bit(4),
    notPresent: bit(5),
    useable: bit(6),
  };
}

/** LDT_empty: what says "remove it". */
export const isEmptyDesc = (desc: UserDesc): boolean =>
  desc.base === 0 &&
  desc.limit === 0 &&
  desc.contents === 0 &&
  desc.readExecOnly &&
  !desc.seg32bit &&
  !desc.limitInPages &&
  desc.notPresent &&
  !desc.useable;

/** LDT_zero: all of it zero, which some programs use to the same end. */
export const isZeroDesc = (desc: UserDesc): boolean =>
  desc.base === 0 &&
  desc.limit === 0 &&
  desc.contents === 0 &&
  !desc.readExecOnly &&
  !desc.seg32bit &&
  !desc.limitInPages &&
  !desc.notPresent &&
  !desc.useable;

/** The descriptor as the CPU reads it: for ring 3, accessed already. Source: Linux v4.15 arch/x86/include/asm/desc.h, fill_ldt. */
export function descriptorOf(desc: UserDesc, keepsAvl = true): bigint {
  const type = (desc.readExecOnly ? 0 : 2) | (desc.contents << 2) | 1;
  const access = type | 0x10 | 0x60 | (desc.notPresent ? 0 : 0x80);
  const flags = (desc.useable && keepsAvl ? 1 : 0) | (desc.seg32bit ? 4 : 0) | (desc.limitInPages ? 8 : 0);
  const base = BigInt(desc.base);
  const limit = BigInt(desc.limit & 0xf_ffff);
  return (
    (limit & 0xffffn) |
    ((base & 0xff_ffffn) << 16n) |
    (BigInt(access) << 40n) |
    ((limit >> 16n) << 48n) |
    (BigInt(flags) << 52n) |
    ((base >> 24n) << 56n)
  );
}

/** The other way round, for get_thread_area. Source: Linux v4.15 arch/x86/kernel/tls.c, fill_user_desc. */
export function userDescBytes(entry: number, descriptor: bigint): Uint8Array {
  const bytes = new Uint8Array(USER_DESC_SIZE);
  const view = new DataView(bytes.buffer);
  const bit = (position: bigint): number => Number((descriptor >> position) & 1n);
  const base = ((descriptor >> 16n) & 0xff_ffffn) | ((descriptor >> 32n) & 0xff00_0000n);
  const limit = (descriptor & 0xffffn) | ((descriptor >> 32n) & 0xf_0000n);
  view.setUint32(0, entry, true);
  view.setUint32(4, Number(base), true);
  view.setUint32(8, Number(limit), true);
  const contents = Number((descriptor >> 42n) & 3n);
  const flags =
    bit(54n) | (contents << 1) | ((bit(41n) ^ 1) << 3) | (bit(55n) << 4) | ((bit(47n) ^ 1) << 5) | (bit(52n) << 6) | (bit(53n) << 7); // prettier-ignore
  view.setUint32(12, flags, true);
  return bytes;
}
