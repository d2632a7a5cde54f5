import type { ObjectFile, ObjectSection, SourceFile } from './api';

const WIDTH = 8;

interface Row {
  readonly section: ObjectSection;
  readonly offset: number;
  readonly length: number;
  readonly depth: number;
}

/**
 * Bytes beside the source lines that made them: line number, a `>` for every macro, repetition or inclusion that the line came
 * through, offset in the section, bytes (with zeros where the linker fills in). The body of a macro has the bytes of every call.
 */
export function writeListing(source: SourceFile, object: ObjectFile): string {
  const rows = new Map<number, Row[]>();
  for (const section of object.sections) {
    for (const { offset, length, file, line, depth = 0 } of section.lines) {
      if (file !== source.name) continue;
      const list = rows.get(line) ?? [];
      list.push({ section, offset, length, depth });
      rows.set(line, list);
    }
  }
  const out: string[] = [];
  for (const [index, text] of source.text.split('\n').entries()) {
    const line = String(index + 1).padStart(5);
    const pieces = (rows.get(index + 1) ?? []).flatMap(bytesOf);
    const first = pieces.shift() ?? ' '.repeat(9 + WIDTH * 2);
    out.push(`${line} ${first}  ${text}`.trimEnd());
    for (const piece of pieces) out.push(`${line} ${piece}`.trimEnd());
  }
  return out.join('\n');
}

function bytesOf({ section, offset, length, depth }: Row): string[] {
  const mark = '>'.repeat(depth);
  const at = (position: number): string => mark + position.toString(16).padStart(8, '0');
  if (section.kind === 'nobits') return [`${at(offset)} ${`<${length}>`.padEnd(WIDTH * 2)}`];
  const pieces: string[] = [];
  for (let n = 0; n < length; n += WIDTH) {
    const part = section.bytes.subarray(offset + n, offset + Math.min(length, n + WIDTH));
    const hex = [...part].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    pieces.push(`${at(offset + n)} ${hex.padEnd(WIDTH * 2)}`);
  }
  return pieces;
}
