import { createHash } from 'node:crypto';

/** Where the two classes of ELF keep the fields that are read here. */
const ELF64 = {
  word: (view, at) => Number(view.getBigUint64(at, true)),
  header: { table: 40, count: 60, names: 62 },
  section: { entry: 64, flags: 8, offset: 24, size: 32, link: 40, info: 44, align: 48, unit: 56 },
  symbol: { entry: 24, info: 4, section: 6, value: 8, size: 16 },
};
const ELF32 = {
  word: (view, at) => view.getUint32(at, true),
  header: { table: 32, count: 48, names: 50 },
  section: { entry: 40, flags: 8, offset: 16, size: 20, link: 24, info: 28, align: 32, unit: 36 },
  symbol: { entry: 16, info: 12, section: 14, value: 4, size: 8 },
};
const SHT = { symtab: 2, strtab: 3, rela: 4, nobits: 8, rel: 9, group: 17, indices: 18 };

function open(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const layout = bytes[4] === 1 ? ELF32 : ELF64;
  const long = (at) => layout.word(view, at);
  const text = (at) => {
    const end = bytes.indexOf(0, at);
    return nameOf(bytes.subarray(at, end));
  };
  const table = long(layout.header.table);
  const header = (n) => {
    const at = table + n * layout.section.entry;
    const word = (field) => long(at + layout.section[field]);
    return {
      nameAt: view.getUint32(at, true),
      type: view.getUint32(at + 4, true),
      flags: word('flags'),
      offset: word('offset'),
      size: word('size'),
      link: view.getUint32(at + layout.section.link, true),
      info: view.getUint32(at + layout.section.info, true),
      align: word('align'),
      entry: word('unit'),
    };
  };
  const count = view.getUint16(layout.header.count, true) || header(0).size;
  const headers = Array.from({ length: count }, (_, n) => header(n));
  const namesAt = view.getUint16(layout.header.names, true);
  const names = headers[namesAt === 0xffff ? headers[0].link : namesAt].offset;
  for (const item of headers) item.name = text(names + item.nameAt);
  const symtab = headers.find(({ type }) => type === SHT.symtab);
  const strings = symtab === undefined ? 0 : headers[symtab.link].offset;
  const large = headers.find(({ type }) => type === SHT.indices);
  const symbol = (n) => {
    const at = symtab.offset + n * layout.symbol.entry;
    const info = bytes[at + layout.symbol.info];
    let section = view.getUint16(at + layout.symbol.section, true);
    if (section === 0xffff && large !== undefined) section = view.getUint32(large.offset + n * 4, true);
    const name = (info & 15) === 3 ? headers[section].name : text(strings + view.getUint32(at, true));
    return {
      name,
      section,
      binding: info >> 4,
      type: info & 15,
      other: bytes[at + layout.symbol.info + 1],
      value: long(at + layout.symbol.value),
      size: long(at + layout.symbol.size),
    };
  };
  return { view, layout, long, headers, symtab, symbol };
}

/** Every symbol of an ELF relocatable file; section symbols have their section's name. `section` is its name, or a number (SHN_ABS 65521, SHN_COMMON 65522, 0 undefined). */
export function readElfSymbols(bytes) {
  const { layout, headers, symtab, symbol } = open(bytes);
  if (symtab === undefined) return [];
  return Array.from({ length: symtab.size / layout.symbol.entry }, (_, n) => {
    const found = symbol(n);
    const named = found.section > 0 && found.section < headers.length;
    return { ...found, section: named ? headers[found.section].name : found.section };
  });
}

/**
 * Sections of an ELF relocatable file of either class, with their relocations; names of section symbols are the sections'
 * own. Class 32 keeps the addends in the bytes; they are given as numbers too. Of sections that share a name, the later ones
 * are found under the name with `#2`, `#3`, … behind it.
 */
export function readElfObject(bytes) {
  const { view, long, headers, symbol } = open(bytes);
  const names = new Map();
  const nameOf = (n) => {
    if (!names.has(n)) names.set(n, symbol(n).name);
    return names.get(n);
  };
  const found = new Map();
  const bySection = new Map();
  for (const header of headers) {
    const written = header.type === 1 || header.type === 7 || header.type === SHT.nobits || header.type > 11;
    if (!written || header.type === SHT.group || header.type === SHT.indices || header.size === 0) continue;
    const content =
      header.type === SHT.nobits ? Buffer.alloc(0) : bytes.subarray(header.offset, header.offset + header.size);
    const section = {
      size: header.size,
      align: header.align,
      type: header.type,
      flags: header.flags,
      entry: header.entry,
      hex: Buffer.from(content).toString('hex'),
      relocations: [],
    };
    let key = header.name;
    for (let n = 2; found.has(key); n++) key = `${header.name}#${n}`;
    found.set(key, section);
    bySection.set(header, section);
  }
  for (const header of headers.filter(({ type }) => type === SHT.rela)) {
    const target = bySection.get(headers[header.info]);
    for (let at = header.offset; at < header.offset + header.size; at += 24) {
      target?.relocations.push({
        offset: long(at),
        type: view.getUint32(at + 8, true),
        symbol: nameOf(view.getUint32(at + 12, true)),
        addend: view.getBigInt64(at + 16, true),
      });
    }
  }
  for (const header of headers.filter(({ type }) => type === SHT.rel)) {
    const section = headers[header.info];
    for (let at = header.offset; at < header.offset + header.size; at += 8) {
      const info = view.getUint32(at + 4, true);
      const [offset, type] = [long(at), info & 0xff];
      const addend = placeOf(view, section.offset + offset, type);
      bySection.get(section)?.relocations.push({ offset, type, symbol: nameOf(info >>> 8), addend });
    }
  }
  return found;
}

const digest = (value) => createHash('sha256').update(value).digest('hex').slice(0, 12);

/**
 * What a relocatable file is made of, as `name=digest`: each section's header, bytes and relocations; the symbols in their
 * order, with name, value, size, binding, type, visibility and section; and all bytes of the file.
 */
export function partsOf(bytes) {
  const { headers } = open(bytes);
  const content = readElfObject(bytes);
  const show = (value) =>
    digest(JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? String(item) : (item ?? null))));
  const order = headers.map(({ name, type, flags, size, align, entry, info }) => [
    name,
    type,
    flags,
    size,
    align,
    entry,
    info,
  ]);
  const sections = [...content].map(([name, section]) => `${name}=${show(section)}`);
  return [...sections, `headers=${show(order)}`, `symbols=${show(readElfSymbols(bytes))}`, `file=${digest(bytes)}`];
}

/** The addend that stands in the place: 8, 16 or 32 bits, by the i386 relocation number. */
function placeOf(view, at, type) {
  if (type === 22 || type === 23) return BigInt(view.getInt8(at));
  return BigInt(type === 20 || type === 21 ? view.getInt16(at, true) : view.getInt32(at, true));
}

/** Names are UTF-8; where one is not, each of its bytes that is no ASCII stands as the surrogate U+DC00 above it, as in the assembler. */
function nameOf(bytes) {
  const text = bytes.toString();
  if (Buffer.from(text).equals(bytes)) return text;
  return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join('');
}
