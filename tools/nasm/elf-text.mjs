/*
 * An ELF relocatable file as lines of text that can be compared: sections with their bytes, symbols in the order of the
 * table, relocations. Names of files are left out.
 */

/** Where the two classes keep the fields that are read here. */
const CLASSES = {
  1: {
    word: (view, at) => view.getUint32(at, true),
    header: { table: 32, count: 48, names: 50 },
    section: { entry: 40, flags: 8, offset: 16, size: 20, link: 24, info: 28, align: 32, each: 36 },
    symbol: { entry: 16, value: 4, size: 8, info: 12 },
    relocation: (view, at) => ({ symbol: view.getUint32(at + 4, true) >>> 8, type: view.getUint8(at + 4) }),
  },
  2: {
    word: (view, at) => Number(view.getBigUint64(at, true)),
    header: { table: 40, count: 60, names: 62 },
    section: { entry: 64, flags: 8, offset: 24, size: 32, link: 40, info: 44, align: 48, each: 56 },
    symbol: { entry: 24, value: 8, size: 16, info: 4 },
    relocation: (view, at) => ({
      symbol: view.getUint32(at + 12, true),
      type: view.getUint32(at + 8, true),
      addend: view.getBigInt64(at + 16, true),
    }),
  },
};
const BINDINGS = ['local', 'global', 'weak'];
const TYPES = ['notype', 'object', 'function', 'section', 'file', 'common', 'tls'];
const NOBITS = 8;
const SPECIAL = new Map([
  [0, 'undefined'],
  [0xfff1, 'absolute'],
  [0xfff2, 'common'],
]);

/** Sections with their contents, symbols in the order of the table, relocations. */
export function readObject(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = CLASSES[bytes[4]];
  const long = (at) => kind.word(view, at);
  const text = (at) => {
    let end = at;
    while (bytes[end] !== 0) end++;
    return Buffer.from(bytes.subarray(at, end)).toString();
  };
  const table = long(kind.header.table);
  const sections = Array.from({ length: view.getUint16(kind.header.count, true) }, (_, n) => {
    const at = table + n * kind.section.entry;
    const field = (name) => long(at + kind.section[name]);
    const [type, offset, size] = [view.getUint32(at + 4, true), field('offset'), field('size')];
    return {
      name: view.getUint32(at, true),
      type,
      flags: field('flags'),
      offset,
      size,
      link: view.getUint32(at + kind.section.link, true),
      info: view.getUint32(at + kind.section.info, true),
      align: field('align'),
      each: field('each'),
      hex: type === NOBITS || type === 0 ? '' : Buffer.from(bytes.subarray(offset, offset + size)).toString('hex'),
    };
  });
  const names = sections[view.getUint16(kind.header.names, true)].offset;
  for (const section of sections) section.name = text(names + section.name);
  const symtab = sections.find((section) => section.type === 2);
  const strings = symtab === undefined ? 0 : sections[symtab.link].offset;
  const count = symtab === undefined ? 0 : symtab.size / kind.symbol.entry;
  const symbols = Array.from({ length: count }, (_, n) => {
    const at = symtab.offset + n * kind.symbol.entry;
    const info = view.getUint8(at + kind.symbol.info);
    const place = view.getUint16(at + kind.symbol.info + 2, true);
    return {
      name: text(strings + view.getUint32(at, true)),
      value: long(at + kind.symbol.value),
      size: long(at + kind.symbol.size),
      binding: BINDINGS[info >> 4] ?? info >> 4,
      type: TYPES[info & 15] ?? info & 15,
      visibility: view.getUint8(at + kind.symbol.info + 1),
      section: SPECIAL.get(place) ?? sections[place]?.name ?? `#${place}`,
    };
  });
  const relocations = [];
  for (const [n, { name }] of sections.entries()) {
    for (const list of sections.filter((other) => [4, 9].includes(other.type) && other.info === n)) {
      for (let at = list.offset; at < list.offset + list.size; at += list.each) {
        relocations.push({ section: name, offset: long(at), ...kind.relocation(view, at) });
      }
    }
  }
  return { sections, symbols, relocations };
}

export function elfText(bytes) {
  const { sections, symbols, relocations } = readObject(bytes);
  const lines = [];
  for (const { name, type, flags, align, each, size, hex } of sections) {
    if ([0, 2, 3, 4, 9].includes(type) || name === '.note.GNU-stack') continue;
    lines.push(`section ${name} type=${type} flags=${flags} align=${align} each=${each} size=${size} ${hex}`);
  }
  for (const { section, offset, type, symbol: n, addend } of relocations) {
    const symbol = symbols[n];
    const added = addend === undefined ? '' : ` ${addend}`;
    const shown = symbol.type === 'section' ? symbol.section : symbol.name;
    lines.push(`relocation ${section}+${offset.toString(16)} type=${type} ${shown}${added}`);
  }
  for (const { name, value, size, binding, type, visibility, section } of symbols.slice(1)) {
    if (type === 'section' || type === 'file') continue;
    lines.push(
      `symbol ${name} ${binding} ${type} visibility=${visibility} ${section} value=${value.toString(16)} size=${size}`,
    );
  }
  return lines;
}
