export interface TreeRow {
  /** From 1. */
  readonly level: number;
  /** Null: there is nothing in it. */
  readonly isOpen: boolean | null;
}
export type TreeMove = { readonly to: number } | 'open' | 'close';

/**
 * What a key does in a tree of rows, of which the row `at` has the focus: up, down, to the first, to the last; right opens a row
 * or goes into it, left closes it or goes out of it. Source: ARIA Authoring Practices, treegrid, rows first.
 * @returns null: nothing.
 */
export function treeMove(rows: readonly TreeRow[], at: number, key: string): TreeMove | null {
  const row = rows[at];
  if (row === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(at + 1, rows.length - 1) };
    case 'ArrowUp':
      return { to: Math.max(at - 1, 0) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: rows.length - 1 };
    case 'ArrowRight':
      return row.isOpen === false ? 'open' : row.isOpen === true ? { to: Math.min(at + 1, rows.length - 1) } : null;
    case 'ArrowLeft': {
      if (row.isOpen === true) return 'close';
      const outer = rows.findLastIndex(({ level }, index) => index < at && level < row.level);
      return outer < 0 ? null : { to: outer };
    }
    default:
      return null;
  }
}
