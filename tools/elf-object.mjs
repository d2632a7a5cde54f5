/** Sections of an ELF64 relocatable file, with their relocations; names of section symbols are the sections' own. */
export function readElfObject(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const long = (at) => Number(view.getBigUint64(at, true));
  const text = (at) => {
    let end = at;
    while (bytes[end] !== 0) end++;
    return bytes.subarray(at, end).toString();
  };
  const table = long(40);
  const headers = Array.from({ length: view.getUint16(60, true) }, (_, n) => {
    const at = table + n * 64;
    return {
      nameAt: view.getUint32(at, true),
      type: view.getUint32(at + 4, true),
      flags: long(at + 8),
      offset: long(at + 24),
      size: long(at + 32),
      link: view.getUint32(at + 40, true),
      info: view.getUint32(at + 44, true),
      align: long(at + 48),
    };
  });
  const names = headers[view.getUint16(62, true)].offset;
  for (const header of headers) header.name = text(names + header.nameAt);
  const symtab = headers.find((header) => header.type === 2);
  const strings = symtab === undefined ? 0 : headers[symtab.link].offset;
  const symbol = (n) => {
    const at = symtab.offset + n * 24;
    const section = (bytes[at + 4] & 15) === 3;
    return section ? headers[view.getUint16(at + 6, true)].name : text(strings + view.getUint32(at, true));
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
  return found;
}
