/* What ELF says of sections. Source: System V ABI, chapter 4 (sections, special sections), and its AMD64 supplement, §4.2. */

export const SHT = {
  progbits: 1,
  note: 7,
  nobits: 8,
  init_array: 14,
  fini_array: 15,
  preinit_array: 16,
  group: 17,
  unwind: 0x7000_0001,
} as const;

export const SHF = {
  write: 1,
  alloc: 2,
  exec: 4,
  merge: 0x10,
  strings: 0x20,
  infoLink: 0x40,
  linkOrder: 0x80,
  group: 0x200,
  tls: 0x400,
  retain: 0x20_0000,
  large: 0x1000_0000,
  mbind: 0x100_0000,
  exclude: 0x8000_0000,
} as const;

interface Special {
  readonly name: string;
  /** The name alone, or the beginning of `name.more` as well, or of any name. */
  readonly match: 'whole' | 'stem' | 'prefix';
  readonly type: number;
  readonly flags: number;
}

const { write, alloc, exec, tls, large, exclude } = SHF;
const row = (name: string, match: Special['match'], type: keyof typeof SHT, flags = 0): Special => ({
  name,
  match,
  type: SHT[type],
  flags,
});

const SPECIAL: readonly Special[] = [
  row('.bss', 'stem', 'nobits', alloc | write),
  row('.data', 'stem', 'progbits', alloc | write),
  row('.data1', 'whole', 'progbits', alloc | write),
  row('.fini', 'whole', 'progbits', alloc | exec),
  row('.fini_array', 'stem', 'fini_array', alloc | write),
  row('.gnu.linkonce.b', 'stem', 'nobits', alloc | write),
  row('.gnu.linkonce.lb', 'stem', 'nobits', alloc | write | large),
  row('.gnu.linkonce.lr', 'stem', 'progbits', alloc | large),
  row('.gnu.linkonce.lt', 'stem', 'progbits', alloc | exec | large),
  row('.gnu.linkonce.n', 'stem', 'nobits', alloc | write),
  row('.gnu.lto_', 'prefix', 'progbits', exclude),
  row('.init', 'whole', 'progbits', alloc | exec),
  row('.init_array', 'stem', 'init_array', alloc | write),
  row('.lbss', 'stem', 'nobits', alloc | write | large),
  row('.ldata', 'stem', 'progbits', alloc | write | large),
  row('.lrodata', 'stem', 'progbits', alloc | large),
  row('.noinit', 'stem', 'nobits', alloc | write),
  row('.note.GNU-stack', 'whole', 'progbits'),
  row('.note', 'prefix', 'note'),
  row('.persistent.bss', 'whole', 'nobits', alloc | write),
  row('.persistent', 'stem', 'progbits', alloc | write),
  row('.preinit_array', 'stem', 'preinit_array', alloc | write),
  row('.rodata', 'stem', 'progbits', alloc),
  row('.rodata1', 'whole', 'progbits', alloc),
  row('.tbss', 'stem', 'nobits', alloc | write | tls),
  row('.tdata', 'stem', 'progbits', alloc | write | tls),
  row('.text', 'stem', 'progbits', alloc | exec),
];

/** Type and flags that a section has by its name. */
export function specialSection(name: string): { readonly type: number; readonly flags: number } | undefined {
  return SPECIAL.find(({ name: special, match }) => {
    if (name === special) return true;
    if (match === 'whole') return false;
    return name.startsWith(match === 'prefix' ? special : `${special}.`);
  });
}
