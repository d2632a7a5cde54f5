import type { SourceFile } from '../../api';
import { lexLine, logicalLines, type Lexed, type Place } from '../text/lexer';
import type { Names } from '../text/names';
import type { Expansion } from '../text/token';
import type { Conditionals } from './conditionals';
import type { MacroCall } from './multi';

/** Where lines come from: a file, the body of a macro call, the body of `%rep`, or lines made on the way. */
export interface Stream {
  readonly kind: 'file' | 'macro' | 'rep' | 'made';
  next(): Lexed | null;
  /** The innermost call of a macro that the lines belong to. */
  readonly call: MacroCall | null;
  /** Of the file that the lines, or the call that made them, stand in. */
  readonly conditionals: Conditionals;
  /** How many conditionals were open when it began. */
  readonly depth: number;
  readonly file: FileState;
  /** What its lines came through. */
  readonly via: Expansion | null;
  /** Where all its lines count as standing, when they come through a macro with `.nolist`. */
  readonly place: Place | null;
}

/** Where reading of a file stands. */
export interface FileState {
  /** As `__?FILE?__` has it. */
  name: string;
  /** Of the line that was read last, as `__?LINE?__` has it. */
  line: number;
  /** Lines that the next one counts, as `%line` sets it. */
  step: number;
}

const NOTHING: Lexed = { tokens: [], plain: true, seams: false };

/** The streams that are open, outermost first. */
export class Streams {
  readonly list: Stream[] = [];
  /** Of the line that was read last. */
  private read: Place = { file: '', line: 0 };

  get top(): Stream | undefined {
    return this.list.at(-1);
  }

  /** The file that is being read. */
  get file(): Stream {
    return this.list.findLast((stream) => stream.kind === 'file')!;
  }

  /** The call whose body, or whose `%rep`, is being read. */
  get call(): MacroCall | null {
    return this.top?.call ?? null;
  }

  get via(): Expansion | null {
    return this.top?.via ?? null;
  }

  /** Where the line at hand stands, as the program may ask. */
  get place(): Place {
    return this.top?.place ?? this.read;
  }

  /** The next line of the innermost one. */
  next(): Lexed | null {
    const line = this.top!.next();
    if (line?.place !== undefined) this.read = line.place;
    return line;
  }

  /** Lines of a file, cut into tokens as they are asked for, but for those that `takes` has taken: `%line`. */
  openFile(
    source: SourceFile,
    names: Names,
    conditionals: Conditionals,
    via: Expansion | null,
    takes: (line: Lexed, file: FileState) => boolean,
  ): void {
    const lines = logicalLines(source.name, source.text);
    const file: FileState = { name: source.name, line: 0, step: 1 };
    let index = 0;
    let skipped = 0;
    const next = (): Lexed | null => {
      const line = lines[index++];
      if (line === undefined) return null;
      file.line += file.step * (1 + skipped);
      skipped = line.parts.length - 1;
      const lexed = lexLine(line, names);
      if (takes(lexed, file)) return NOTHING;
      return { ...lexed, place: { file: file.name, line: file.line } };
    };
    this.list.push({ kind: 'file', next, call: null, conditionals, depth: 0, file, via, place: null });
  }

  /** Lines of the file that is being read, written elsewhere or made. */
  open(kind: 'macro' | 'made', lines: readonly Lexed[], call: MacroCall | null): void {
    let index = 0;
    const next = (): Lexed | null => lines[index++] ?? null;
    const frame = this.frame();
    if (frame === null) return;
    const place = frame.place ?? (kind === 'macro' && call!.macro.isUnlisted ? this.read : null);
    if (kind === 'macro') call!.macro.active++;
    this.list.push({ ...frame, place, kind, next, call, via: call?.via ?? this.via });
  }

  repeat(count: bigint, body: readonly Lexed[]): void {
    const frame = this.frame();
    if (frame === null || body.length === 0 || count <= 0n) return;
    let left = count;
    let index = 0;
    const next = (): Lexed | null => {
      if (index >= body.length) {
        index = 0;
        left--;
      }
      return left > 0n ? body[index++] : null;
    };
    this.list.push({ ...frame, kind: 'rep', next, call: this.call, via: this.via });
  }

  /** Null when reading has been stopped. */
  private frame(): Pick<Stream, 'conditionals' | 'depth' | 'file' | 'place'> | null {
    if (this.top === undefined) return null;
    const { conditionals, file, place } = this.top;
    return { conditionals, depth: conditionals.depth, file, place };
  }

  /** Leaves the innermost `%rep` or macro call of the file; false when there is none. */
  exit(kind: 'rep' | 'macro'): boolean {
    const file = this.list.findLastIndex((stream) => stream.kind === 'file');
    const at = this.list.findLastIndex((stream) => stream.kind === kind);
    if (at < file) return false;
    const stream = this.list[at];
    stream.conditionals.drop(stream.depth);
    while (this.list.length > at) this.close();
    return true;
  }

  /** Ends the innermost one. */
  close(): void {
    const stream = this.list.pop();
    if (stream?.kind === 'macro') stream.call!.macro.active--;
  }
}
