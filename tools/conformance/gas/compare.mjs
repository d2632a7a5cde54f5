// Two assemblers' files of one source, section by section, or whole.
import { partsOf, readElfSymbols } from '../../elf-object.mjs';

const hex = (bytes) => Buffer.from(bytes).toString('hex');
/** Sections that share a name are told apart by a number here, and not at all there. */
const shown = (r) => `${r.offset.toString(16)}:${r.type}:${r.symbol.split('\u0001')[0]}:${r.addend}`;
const byOffset = (a, b) => a.offset - b.offset || a.type - b.type;

/** The source line that made the byte at `offset`. */
function lineAt(section, offset) {
  const found = section.lines.find((line) => line.offset <= offset && offset < line.offset + line.length);
  return found === undefined ? '' : ` (${found.file}:${found.line})`;
}

function compareBytes(name, expected, section) {
  const ours = hex(section.bytes);
  if (section.size === expected.size && ours === expected.hex) return undefined;
  let at = 0;
  while (at < ours.length && ours[at] === expected.hex[at]) at++;
  at >>= 1;
  const around = (text) => text.slice(Math.max(0, at - 4) * 2, (at + 12) * 2);
  return `${name} differs at ${at.toString(16)}${lineAt(section, at)}, ${expected.size} and ${section.size} bytes: GNU as …${around(expected.hex)}, here …${around(ours)}`;
}

function compareRelocations(name, expected, section) {
  const wanted = expected.relocations.toSorted(byOffset).map(shown);
  const ours = section.relocations.toSorted(byOffset).map(shown);
  const at = wanted.findIndex((text, n) => text !== ours[n]);
  if (at < 0 && wanted.length === ours.length) return undefined;
  const n = at < 0 ? wanted.length : at;
  const place = parseInt((wanted[n] ?? ours[n]).split(':')[0], 16);
  return `${name} has other relocations${lineAt(section, place)}: GNU as ${wanted[n]}, here ${ours[n]}`;
}

/**
 * The first difference, as a sentence, or undefined when there is none.
 * @param real what readElfObject gives
 * @param object what `assemble` gives
 * @param ignored names of sections that are not compared
 */
export function firstDifference(real, object, ignored = /^$/u) {
  const ours = new Map();
  for (const section of object.sections.filter(({ size }) => size > 0)) {
    let key = section.name;
    for (let n = 2; ours.has(key); n++) key = `${section.name}#${n}`;
    ours.set(key, section);
  }
  for (const [name, expected] of real) {
    if (ignored.test(name)) continue;
    const section = ours.get(name);
    ours.delete(name);
    if (section === undefined) return `${name} is missing`;
    const problem = compareBytes(name, expected, section) ?? compareRelocations(name, expected, section);
    if (problem !== undefined) return problem;
    if (section.align !== expected.align)
      return `${name} is aligned to ${section.align}, by GNU as to ${expected.align}`;
  }
  for (const [name, section] of ours) if (section.size > 0 && !ignored.test(name)) return `${name} is too much`;
  return undefined;
}

/**
 * The first difference of two files, which are to be the same byte by byte, as a sentence, or undefined.
 * @param real the file as GNU as wrote it, and `sections` what readElfObject gives of it
 * @param own the file as it is written here, and `object` what it was made of
 */
export function fileDifference(real, sections, own, object) {
  if (Buffer.compare(real, own) === 0) return undefined;
  const content = firstDifference(sections, object);
  if (content !== undefined) return content;
  const [wanted, ours] = [real, own].map((bytes) =>
    readElfSymbols(bytes).map((symbol) => JSON.stringify(Object.values(symbol))),
  );
  const at = wanted.findIndex((symbol, n) => symbol !== ours[n]);
  if (at >= 0) return `symbol ${at} differs: GNU as ${wanted[at]}, here ${ours[at]}`;
  if (wanted.length !== ours.length) return `${ours[wanted.length]} is too much`;
  const part = partsOf(real).find((one) => !partsOf(own).includes(one));
  return `the files differ in ${part.split('=')[0]}`;
}
