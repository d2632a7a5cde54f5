import { expect, it } from 'vitest';
import { jumpGutter } from './arrows';

/** Rows by one letter each, the target behind a colon. */
const check = (name: string, rows: readonly string[], expected: readonly string[]): void =>
  it(name, () => {
    const list = rows.map((row) => {
      const [address = '', target] = row.split(':');
      return { address, target: target ?? null };
    });
    expect(jumpGutter(list, ({ address }) => address === 'C')).toEqual(expected);
  });

check('no jumps, no gutter', ['a', 'b'], ['', '']);
check('forwards', ['a:c', 'b', 'c'], ['┌─', '│ ', '└▸']);
check('backwards', ['a', 'b', 'c:a'], ['┌▸', '│ ', '└─']);
check('one inside another', ['a:d', 'b:c', 'c', 'd'], ['┌──', '│┌─', '│└▸', '└─▸']);
check('one behind another share a lane', ['a:b', 'b', 'c:d', 'd'], ['┌─', '└▸', '┌─', '└▸']);
check('crossing', ['a:c', 'b:d', 'c', 'd'], [' ┌─', '┌┼─', '│└▸', '└─▸']);
check('calls and jumps out of sight are not drawn', ['C:b', 'b', 'c:z', 'd:d'], ['', '', '', '']);
