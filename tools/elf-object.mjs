/** Where the two classes of ELF keep the fields that are read here. */
const ELF64 = {
  word: (view, at) => Number(view.getBigUint64(at, true)),
  header: { table: 40, count: 60, names: 62 },
  section: { entry: 64, flags: 8, offset: 24, size: 32, link: 40, info: 44, align: 48 },
  symbol: { entry: 24, info: 4 },
};
const ELF32 = {
  word: (view, at) => view.getUint32(at, true),
  header: { table: 32, count: 48, names: 50 },
  section: { entry: 40, flags: 8, offset: 16, size: 20, link: 24, info: 28, align: 32 },
  symbol: { entry: 16, info: 12 },
};

/**
 * Sections of an ELF relocatable file of either class, with their relocations; names of section symbols are the sections'
 * own. Class 32 keeps the addends in the bytes; they are given as numbers too.
 */
export function readElfObject(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const layout = bytes[4] === 1 ? ELF32 : ELF64;
  const long = (at) => layout.word(view, at);
  const text = (at) => {
    let end = at;
    while (bytes[end] !== 0) end++;
    return bytes.subarray(at, end).toString();
  };
  const table = long(layout.header.table);
  const headers = Array.from({ length: view.getUint16(layout.header.count, true) }, (_, n) => {
    const at = table + n * layout.section.entry;
    return {
      nameAt: view.getUint32(at, true),
      type: view.getUint32(at + 4, true),
      flags: long(at + layout.section.flags),
      offset: long(at + layout.section.offset),
      size: long(at + layout.section.size),
      link: view.getUint32(at + layout.section.link, true),
      info: view.getUint32(at + layout.section.info, true),
      align: long(at + layout.section.align),
    };
  });
  const names = headers[view.getUint16(layout.header.names, true)].offset;
  for (const header of headers) header.name = text(names + header.nameAt);
  const symtab = headers.find((header) => header.type === 2);
  const strings = symtab === undefined ? 0 : headers[symtab.link].offset;
  const symbol = (n) => {
    const at = symtab.offset + n * layout.symbol.entry;
    const section = (bytes[at + layout.symbol.info] & 15) === 3;
    if (section) return headers[view.getUint16(at + layout.symbol.info + 2, true)].name;
    return text(strings + view.getUint32(at, true));
  };
  const found = new Map();
  for (const header of headers) {
    if (![1, 7, 8].includes(header.type) || header.size === 0) continue;
    const content = header.type === 8 ? Buffer.alloc(0) : bytes.subarray(header.offset, header.offset + header.size);
    found.set(header.name, {
      size: header.size,
      align: header.align,
      hex: Buffer.from(content).toString('hex'),
      relocations: [],
    });
  }
  for (const header of headers.filter(({ type }) => type === 4)) {
    const target = found.get(headers[header.info].name);
    for (let at = header.offset; at < header.offset + header.size; at += 24) {
      const info = view.getBigUint64(at + 8, true);
      target?.relocations.push({
        offset: long(at),
        type: Number(info & 0xffff_ffffn),
        symbol: symbol(Number(info >> 32n)),
        addend: view.getBigInt64(at + 16, true),
      });
    }
  }
  for (const header of headers.filter(({ type }) => type === 9)) {
    const section = headers[header.info];
    for (let at = header.offset; at < header.offset + header.size; at += 8) {
      const info = view.getUint32(at + 4, true);
      const [offset, type] = [long(at), info & 0xff];
      const addend = placeOf(view, section.offset + offset, type);
      found.get(section.name)?.relocations.push({ offset, type, symbol: symbol(info >>> 8), addend });
    }
  }
  return found;
}

/** The addend that stands in the place: 8, 16 or 32 bits, by the i386 relocation number. */
function placeOf(view, at, type) {
  if (type === 22 || type === 23) return BigInt(view.getInt8(at));
  return BigInt(type === 20 || type === 21 ? view.getInt16(at, true) : view.getInt32(at, true));
}
