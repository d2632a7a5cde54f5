import type { OutputLog } from '../output-log';
import type { Moment } from '../time/moment';

/** A line of the console, and the moment at which its first byte was written. */
export interface PrintedLine {
  /** UTF-8 as a rule, with whatever a terminal takes for commands; the newline is not in it. */
  readonly bytes: Uint8Array;
  readonly stream: 'stdout' | 'stderr';
  readonly moment: Moment;
}

/** Lines that can be gone back to, and bytes of one that are told. */
const [MOST_LINES, MOST_BYTES] = [500, 800] as const;
const NEWLINE = 0x0a;

/**
 * The last lines that the program has printed, the newest last, as the console has them: both streams in the order of their
 * bytes. Empty ones are left out.
 */
export function printedLines(log: OutputLog): readonly PrintedLine[] {
  const lines: { bytes: number[]; stream: PrintedLine['stream']; moment: Moment }[] = [];
  let open: (typeof lines)[number] | null = null;
  for (const { bytes, stream, moment } of log.all)
    for (const byte of bytes) {
      if (byte === NEWLINE) open = null;
      else if (open === null) {
        open = { bytes: [byte], stream, moment };
        lines.push(open);
        if (lines.length >= 2 * MOST_LINES) lines.splice(0, MOST_LINES);
      } else if (open.bytes.length < MOST_BYTES) open.bytes.push(byte);
    }
  return lines
    .slice(-MOST_LINES)
    .map(({ bytes, stream, moment }) => ({ bytes: Uint8Array.from(bytes), stream, moment }));
}
