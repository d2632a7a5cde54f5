import type { Diagnostic, Image, ImageSegment, LinkOptions, LinkResult, ObjectFile, Relocation, Target } from '../api';
import { explainEntry } from '../explain/entry';
import { explainUndefined } from '../explain/undefined-name';
import { R } from '../layout/relocation-numbers';
import {
  alignUp,
  gatherSections,
  newSection,
  PAGE,
  placeSections,
  sameRights,
  spanOf,
  type OutputSection,
} from './place';
import { applyField, isGot, relaxGot } from './relocate';
import { SymbolTable } from './symbols';
import { placeOf, traced } from '../trace';

const DATA = { alloc: true, write: true, exec: false };

class Linker {
  readonly diagnostics: Diagnostic[] = [];
  private readonly target: Target;
  private sections: OutputSection[];
  private readonly symbols: SymbolTable;
  private readonly got = new Map<string, number>();
  private readonly undefinedSeen = new Set<string>();
  private readonly report = (diagnostic: Diagnostic): void => {
    if (this.diagnostics.length < 200) this.diagnostics.push(traced(diagnostic));
  };

  constructor(
    private readonly objects: readonly ObjectFile[],
    private readonly options: LinkOptions,
  ) {
    this.target = objects[0]?.target ?? 'x86-64';
    this.symbols = new SymbolTable(objects, this.report);
    this.sections = gatherSections(objects, options);
  }

  run(): LinkResult {
    this.refuseMixture();
    this.placeCommons();
    this.reserveGot();
    this.sections = placeSections(this.sections, this.options, this.report, this.target);
    for (const section of this.sections) this.symbols.place(section);
    if (this.options.placement === undefined) this.defaultSymbols();
    for (const section of this.sections) this.relocate(section);
    const entry = this.entry();
    if (this.diagnostics.some((diagnostic) => diagnostic.severity === 'error'))
      return { diagnostics: this.diagnostics };
    return { image: this.image(entry), diagnostics: this.diagnostics };
  }

  private refuseMixture(): void {
    const other = this.objects.find(({ target }) => (target ?? 'x86-64') !== this.target);
    if (other === undefined) return;
    const span = { file: other.name, line: 1, column: 1, endLine: 1, endColumn: 2 };
    const message = `A program is either 32-bit or 64-bit: ${this.objects[0].name} is for ${this.target}, this is not.`;
    this.report({ severity: 'error', message, span });
  }

  private section(name: string, nobits: boolean): OutputSection {
    const found = this.sections.find((section) => section.name === name);
    if (found !== undefined) return found;
    const section = { ...newSection(name, DATA, this.options), nobits };
    this.sections.push(section);
    return section;
  }

  private placeCommons(): void {
    for (const symbol of this.symbols.openCommons()) {
      const output = this.section('.bss', true);
      const align = Math.max(1, Number(symbol.value));
      output.align = Math.max(output.align, align);
      const offset = Math.ceil(output.size / align) * align;
      output.size = offset + Number(symbol.size);
      this.symbols.commons.set(symbol.name, { symbol, output, offset });
    }
  }

  /** A slot for each symbol that some instruction can reach only through the GOT. */
  private reserveGot(): void {
    if (this.target === 'i386') return;
    for (const section of this.sections.slice()) {
      for (const { section: piece } of section.pieces) {
        for (const relocation of piece.relocations) {
          if (!isGot(relocation.type) || canRelax(piece.bytes, relocation) || this.got.has(relocation.symbol)) continue;
          const got = this.section('.got', false);
          got.align = 8;
          this.got.set(relocation.symbol, got.size);
          got.size += 8;
        }
      }
    }
  }

  private defaultSymbols(): void {
    const last = (test: (section: OutputSection) => boolean): bigint | undefined => {
      const found = this.sections.findLast(test);
      return found && found.address + BigInt(found.size);
    };
    const end = last((section) => section.size > 0);
    if (end === undefined) return;
    const dataEnd = last((section) => section.flags.write && !section.nobits);
    const start = this.sections.find((section) => section.nobits)?.address;
    const edata = dataEnd ?? start ?? alignUp(end, PAGE);
    this.symbols.add('_edata', edata, undefined);
    this.symbols.add('edata', edata, undefined);
    this.symbols.add('__bss_start', dataEnd === undefined ? edata : (start ?? edata), undefined);
    const top = alignUp(last((section) => section.flags.write) ?? edata, this.target === 'i386' ? 4n : 8n);
    this.symbols.add('_end', top, undefined);
    this.symbols.add('end', top, undefined);
  }

  private relocate(output: OutputSection): void {
    for (const { object, section, offset } of output.pieces) {
      for (const relocation of section.relocations) this.relocation(output, object, relocation, offset);
    }
  }

  private relocation(output: OutputSection, object: ObjectFile, relocation: Relocation, base: number): void {
    const at = base + relocation.offset;
    if (relocation.symbol === '') {
      applyField(object, output, at, relocation, 0n, this.report);
      return;
    }
    const found = this.symbols.find(object, relocation.symbol, relocation.toSection);
    if (found === undefined) {
      this.undefinedSymbol(object, relocation);
      return;
    }
    if (this.target === 'i386' || !isGot(relocation.type)) {
      applyField(object, output, at, relocation, found.address, this.report);
      return;
    }
    const slot = this.got.get(relocation.symbol);
    if (slot === undefined || canRelax(output.bytes, { ...relocation, offset: at })) {
      const relaxed = relaxGot(output, at);
      const moved = relaxed?.moved ?? 0;
      const direct = { ...relocation, type: R.PC32, addend: relocation.addend };
      applyField(object, output, at + moved, direct, found.address, this.report);
      return;
    }
    const got = this.section('.got', false);
    const view = new DataView(got.bytes.buffer);
    view.setBigUint64(slot, BigInt.asUintN(64, found.address), true);
    applyField(object, output, at, { ...relocation, type: R.PC32 }, got.address + BigInt(slot), this.report);
  }

  private undefinedSymbol(object: ObjectFile, relocation: Relocation): void {
    if (this.undefinedSeen.has(relocation.symbol)) return;
    this.undefinedSeen.add(relocation.symbol);
    const { symbol: name } = relocation;
    const where = this.objects.length === 1 ? '' : ' in any of the files';
    const span = object.symbols.find((symbol) => symbol.name === name)?.span ?? relocation.span;
    const { headers } = this.options;
    const notation = object.syntax ?? 'att';
    this.report(explainUndefined({ name, span, notation, known: this.symbols.names(object), headers, where }));
  }

  private entry(): bigint {
    const wanted = this.options.entry ?? '_start';
    for (const object of this.objects) {
      const found = this.symbols.find(object, wanted);
      if (found !== undefined && found.symbol.binding !== 'local' && found.absent !== true) return found.address;
    }
    const text = this.sections.find((section) => section.name === '.text') ?? this.sections.find((s) => s.flags.exec);
    const span = spanOf(text ?? this.sections[0]);
    const where = { ...placeOf(span), file: span.file === '' ? (this.objects[0]?.name ?? '') : span.file };
    if (text === undefined) {
      this.report({
        severity: 'error',
        message: `There is no code: no \`${wanted}\` and no .text section.`,
        span: where,
      });
      return 0n;
    }
    this.report(explainEntry(wanted, text.name, where, this.objects));
    return text.address;
  }

  private image(entry: bigint): Image {
    const lines = this.sections
      .flatMap((output) =>
        output.pieces.flatMap(({ section, offset }) =>
          section.lines.map((line) => ({
            address: output.address + BigInt(offset + line.offset),
            length: line.length,
            file: line.file,
            line: line.line,
          })),
        ),
      )
      .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
    const of32 = this.target === 'i386' ? ({ target: 'i386' } as const) : {};
    // GNU ld does the same where an input has no such note while another one has.
    const isExecutable = this.objects.some(({ sections }) =>
      sections.some(({ name, flags }) => name === '.note.GNU-stack' && flags.exec),
    );
    const stack = isExecutable ? ({ stack: 'executable' } as const) : {};
    return { ...of32, entry, ...stack, segments: this.segments(), symbols: this.symbols.list(), lines };
  }

  /** Neighbours of the same rights share a segment; a gap of a page or more begins a new one. */
  private segments(): ImageSegment[] {
    const groups: OutputSection[][] = [];
    for (const section of this.sections) {
      if (section.size === 0) continue;
      const group = groups.at(-1);
      const before = group?.at(-1);
      const near =
        before !== undefined &&
        sameRights(before.flags, section.flags) &&
        section.address - (before.address + BigInt(before.size)) < PAGE &&
        !section.placed &&
        !(before.nobits && !section.nobits);
      if (near) group!.push(section);
      else groups.push([section]);
    }
    return groups.map((group) => {
      const first = group[0];
      const last = group.at(-1)!;
      const size = Number(last.address - first.address) + last.size;
      const stored = group.findLast((section) => !section.nobits);
      const bytes = new Uint8Array(stored === undefined ? 0 : Number(stored.address - first.address) + stored.size);
      for (const section of group)
        if (!section.nobits) bytes.set(section.bytes, Number(section.address - first.address));
      return {
        address: first.address,
        size,
        bytes,
        flags: first.flags,
        sections: group.map(({ name, address, size }) => ({ name, address, size })),
      };
    });
  }
}

/** mov, call and jmp through the GOT can be turned into direct forms. */
function canRelax(bytes: Uint8Array, relocation: Relocation): boolean {
  if (relocation.type === R.GOTPCREL || relocation.addend !== -4n) return false;
  const opcode = bytes[relocation.offset - 2];
  const modrm = bytes[relocation.offset - 1];
  return opcode === 0x8b || (opcode === 0xff && (modrm === 0x15 || modrm === 0x25));
}

/**
 * Links objects into a static image, laid out as GNU ld lays out a static executable: .text from `base`, then read-only
 * data, data and .bss, each change of rights on a new page. Not modeled: libraries, shared objects, TLS, section merging.
 */
export function link(objects: readonly ObjectFile[], options: LinkOptions = {}): LinkResult {
  if (objects.length === 0) {
    const span = { file: '', line: 1, column: 1, endLine: 1, endColumn: 2 };
    return { diagnostics: [{ severity: 'error', message: 'There is nothing to link.', span }] };
  }
  return new Linker(objects, options).run();
}
