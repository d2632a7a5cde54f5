import type { Span } from './api';
import { FrameWriter } from './frame-writer';
import { utf8 } from './front/strings';
import type { Frag, Section } from './layout/frag';
import { SHF, SHT } from './layout/special-sections';
import type { Sym, ViewPlace } from './layout/symbols';
import { LineFiles } from './lines/files';
import { endOfSequence, HEADER_NUMBERS, LNE, LNS, nextRow } from './lines/program';
import type { Statement } from './statement';
import { uleb } from './unwind/rules';

type Loc = Statement & { kind: 'debugLine' };

interface Row {
  readonly place: ViewPlace;
  readonly loc: Loc;
  readonly subsection: number;
}
interface Placed extends Row {
  readonly frag: Frag;
  readonly offset: number;
}

const LINE = '.debug_line';
const STRINGS = '.debug_line_str';
const VERSION = 5;
/** Of the columns of the tables: DW_LNCT_path, DW_LNCT_directory_index; DW_FORM_line_strp, DW_FORM_udata. */
const DIRECTORY_FORMAT = [1, 1, 0x1f];
const FILE_FORMAT = [2, 1, 0x1f, 2, 0x0f];

/** `.file` and `.loc` of a compiler that writes DWARF 5 become `.debug_line`. */
export class LineWriter extends FrameWriter {
  protected readonly lineFiles = new LineFiles();
  private readonly rows: Row[] = [];
  /** Where the names of directories and of files stand. */
  private names: { readonly directories: readonly Sym[]; readonly files: readonly Sym[] } | undefined;

  protected override debugLine(loc: Loc): ViewPlace {
    const place = super.debugLine(loc);
    this.rows.push({ place, loc, subsection: this.current.subsection });
    return place;
  }

  /** Makes the sections, where the source has the rest of the debugging information and leaves this to the assembler. */
  protected settleLines(): void {
    // No instruction has followed it.
    if (this.rows.at(-1)?.place === this.openView && this.openView !== undefined) this.rows.pop();
    const { files, directories } = this.lineFiles;
    const isLeftOut = this.isWritten('.debug_info') && !this.isWritten(LINE);
    if (!isLeftOut || files[0] === undefined || files.includes(undefined) || this.policy.name !== 'gas') return;
    this.sections.find(LINE, { flags: 0, type: SHT.progbits });
    this.sections.push();
    this.sections.enter(
      this.sections.find(STRINGS, { flags: SHF.merge | SHF.strings, type: SHT.progbits, entrySize: 1 }),
    );
    const span = this.rows.at(0)?.loc.span ?? NOWHERE;
    const named = (text: string): Sym => {
      const place = this.spot();
      this.put([...utf8(text), 0], span);
      return place;
    };
    this.names = { directories: directories.map(named), files: files.map((file) => named(file?.name ?? '')) };
    this.sections.pop();
  }

  private isWritten(name: string): boolean {
    const section = this.sections.all.find((one) => one.name === name);
    return section !== undefined && section.frags.some((frag) => frag.length > 0 || frag.tail.kind !== 'none');
  }

  /** @returns the sections that were written to. */
  protected writeLines(): Section[] {
    const { names } = this;
    if (names === undefined) return [];
    const section = this.sections.find(LINE);
    this.sections.enter(section);
    const span = this.rows.at(0)?.loc.span ?? NOWHERE;
    this.record(1, span, () => {
      const word = this.target === 'i386' ? 4 : 8;
      this.put([VERSION, 0, word, 0], span);
      this.record(1, span, () => this.writeHeader(names, span));
      for (const rows of this.sequences()) this.writeSequence(rows, word);
    });
    return [section];
  }

  private writeHeader({ directories, files }: NonNullable<LineWriter['names']>, span: Span): void {
    const name = (symbol: Sym): void => this.address({ kind: 'symbol', symbol }, 4, span);
    this.put([...HEADER_NUMBERS, ...DIRECTORY_FORMAT, ...uleb(directories.length)], span);
    directories.forEach(name);
    this.put([...FILE_FORMAT, ...uleb(files.length)], span);
    for (const [n, file] of files.entries()) {
      name(file);
      this.put(uleb(this.lineFiles.files[n]?.directory ?? 0), span);
    }
  }

  /** The rows of each section, in the order of its parts. */
  private sequences(): Placed[][] {
    const bySection = new Map<Section, Placed[]>();
    for (const row of this.rows) {
      const { frag, offset } = row.place;
      if (frag === undefined || offset === undefined) continue;
      const list = bySection.get(frag.section) ?? [];
      bySection.set(frag.section, list);
      list.push({ ...row, frag, offset });
    }
    return [...bySection.values()].map((rows) => rows.toSorted((a, b) => a.subsection - b.subsection));
  }

  private writeSequence(rows: readonly Placed[], word: 4 | 8): void {
    let [file, line, column, isStatement] = [1, 1, 0, true];
    let last: Placed | undefined;
    for (const row of rows) {
      const { loc } = row;
      const bytes: number[] = [];
      if (loc.file !== file) bytes.push(LNS.setFile, ...uleb(loc.file));
      if (loc.column !== column) bytes.push(LNS.setColumn, ...uleb(loc.column));
      if (loc.discriminator !== undefined && loc.discriminator > 0) {
        const number = uleb(loc.discriminator);
        bytes.push(LNS.extended, 1 + number.length, LNE.setDiscriminator, ...number);
      }
      if (loc.isStatement !== isStatement) bytes.push(LNS.negateStatement);
      for (const mark of loc.marks ?? []) bytes.push(MARKS[mark]);
      const lines = loc.line - line;
      if (last === undefined || startsAnew(row, last)) {
        bytes.push(LNS.extended, 1 + word, LNE.setAddress);
        this.put(bytes, loc.span);
        const place = this.spot();
        Object.assign(place, { frag: row.frag, offset: row.offset });
        this.address({ kind: 'symbol', symbol: place }, word, loc.span);
        this.put(nextRow(lines, 0), loc.span);
      } else this.put([...bytes, ...nextRow(lines, addressOf(row) - addressOf(last))], loc.span);
      [file, line, column, isStatement] = [loc.file, loc.line, loc.column, loc.isStatement];
      last = row;
    }
    if (last !== undefined) this.put(endOfSequence(last.frag.section.size - addressOf(last)), last.loc.span);
  }
}

const NOWHERE: Span = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
const MARKS = {
  basic_block: LNS.basicBlock,
  prologue_end: LNS.prologueEnd,
  epilogue_begin: LNS.epilogueBegin,
} as const;

const addressOf = ({ frag, offset }: Placed): number => frag.address + offset;

/** `view -0`, where the address may be that of the row before. */
function startsAnew({ loc, frag, offset }: Placed, last: Placed): boolean {
  if (loc.view !== '-0') return false;
  return frag === last.frag ? offset === last.offset : offset === 0 && last.offset >= last.frag.length;
}
