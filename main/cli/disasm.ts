import type { Image, ImageSegment, Syntax } from '../../engine/index';
import { formatInstruction, loadElf } from '../../engine/index';
import { isElf, parseSyntax, readBytes } from './files';
import { CommandFailure, writeAll } from './report';

/** `lstar disasm`: every executable section of an ELF executable, with symbols. */
export function disasm(file: string, options: { readonly syntax?: string }): number {
  const bytes = readBytes(file);
  if (!isElf(bytes)) throw new CommandFailure(`${file} is not an ELF file; assemble a source with \`lstar asm\` first`);
  const loaded = loadElf(bytes);
  if ('error' in loaded) throw new CommandFailure(`${file}: ${loaded.error}`);
  const { image } = loaded;
  // Absolute symbols are numbers, not places: every 16 would read `length`.
  const places = image.symbols.filter(({ section }) => section !== null);
  const names = new Map(places.map((symbol) => [symbol.address, symbol.name]));
  const syntax = parseSyntax(options.syntax) ?? 'att';
  for (const segment of image.segments) if (segment.flags.exec) list(segment, image, names, syntax);
  return 0;
}

function list(segment: ImageSegment, image: Image, names: ReadonlyMap<bigint, string>, syntax: Syntax): void {
  const whole = {
    name: `segment at 0x${segment.address.toString(16)}`,
    address: segment.address,
    size: segment.bytes.length,
  };
  const sections = segment.sections.length > 0 ? segment.sections : [whole];
  for (const section of sections) {
    const start = Number(section.address - segment.address);
    const code = segment.bytes.subarray(start, start + section.size);
    const lines = [`\nsection ${section.name}:`];
    for (let at = 0; at < code.length; ) {
      const address = section.address + BigInt(at);
      const name = names.get(address);
      if (name !== undefined) lines.push(`\n${address.toString(16).padStart(16, '0')} <${name}>:`);
      const { text, length } = formatInstruction(
        code.subarray(at, at + 15),
        address,
        syntax,
        (target) => names.get(target) ?? null,
        image.target === 'i386' ? 32 : 64,
      );
      const bytes = Array.from(code.subarray(at, at + length), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
      lines.push(
        `  ${address.toString(16)}:\t${bytes.padEnd(30)}\t${text}${address === image.entry ? '\t# entry' : ''}`,
      );
      at += Math.max(1, length);
    }
    writeAll(1, Buffer.from(`${lines.join('\n')}\n`));
  }
}
