/** A row of a listing as far as jumps are concerned. */
export interface JumpRow {
  readonly address: string;
  readonly target: string | null;
}

/** Jumps that are drawn beside each other at most; others are told by their text alone. */
const MOST_LANES = 4;

/**
 * The gutter of a listing: for each row the lines of the jumps that begin, pass or end there, drawn with characters, the
 * shortest jump next to the code. Jumps that leave the listing are not drawn, nor are calls.
 */
export function jumpGutter(rows: readonly JumpRow[], isCall: (row: JumpRow) => boolean): string[] {
  const at = new Map(rows.map(({ address }, index) => [address, index]));
  const jumps = rows
    .flatMap((row, from) => {
      const to = row.target === null || isCall(row) ? undefined : at.get(row.target);
      return to === undefined || to === from ? [] : [{ from, to }];
    })
    .toSorted((a, b) => Math.abs(a.from - a.to) - Math.abs(b.from - b.to));
  const lanes: { from: number; to: number }[][] = [];
  for (const jump of jumps) {
    const free = lanes.find((lane) => lane.every((other) => isApart(jump, other)));
    if (free !== undefined) free.push(jump);
    else if (lanes.length < MOST_LANES) lanes.push([jump]);
  }
  return rows.map((_, index) => rowOf(lanes, index));
}

interface Jump {
  readonly from: number;
  readonly to: number;
}
const isApart = (a: Jump, b: Jump): boolean =>
  Math.max(a.from, a.to) < Math.min(b.from, b.to) || Math.max(b.from, b.to) < Math.min(a.from, a.to);

/** From the outermost lane to the code: corners, verticals, and a horizontal line up to the code. */
function rowOf(lanes: readonly (readonly Jump[])[], index: number): string {
  let text = '';
  let isLine = false;
  let isArrow = false;
  for (const lane of lanes.toReversed()) {
    const jump = lane.find(({ from, to }) => index >= Math.min(from, to) && index <= Math.max(from, to));
    if (jump === undefined) text += isLine ? '─' : ' ';
    else if (index === jump.from || index === jump.to) {
      text += isLine ? '┼' : index === Math.min(jump.from, jump.to) ? '┌' : '└';
      isLine = true;
      isArrow ||= index === jump.to;
    } else text += isLine ? '┼' : '│';
  }
  return lanes.length === 0 ? '' : `${text}${isArrow ? '▸' : isLine ? '─' : ' '}`;
}
