import { expect, test } from 'vitest';
import { assemble } from '../../engine/index';
import type { Diagnostic, SourceFile } from '../../engine/index';
import { jsonLine, longLines, shortLines } from './diagnostics';

const text = '\t.macro\tput value\n\tmov\t\\value, %al\n\t.endm\n_start:\tput\t$300\n\tsycall\n';
const source: SourceFile = { name: 'x.s', text };
const { diagnostics } = assemble(source);
const sourceOf = (file: string): SourceFile | undefined => (file === 'x.s' ? source : undefined);
const all = (lines: (diagnostic: Diagnostic) => string[]): string[] => diagnostics.flatMap(lines);

test('a line each, with notes and repairs behind', () => {
  expect(all(shortLines)).toEqual([
    'x.s:4:13: error: The constant 300 does not fit: `mov` takes -128 to 255 with al.',
    'x.s:2:6: note: used here',
    'x.s:4:9: note: expanded from this call of `put`',
    'x.s:5:2: error: There is no instruction `sycall`. Did you mean `syscall`?',
    'x.s:5:2: help: write `syscall`',
  ]);
});

test('for a terminal: the line of each place, and a mark under it that tabs do not move', () => {
  expect(all((one) => longLines(one, sourceOf))).toEqual([
    'x.s:4:13: error: The constant 300 does not fit: `mov` takes -128 to 255 with al.',
    ' 4 | _start:\tput\t$300',
    '   |        \t   \t^^^^',
    'x.s:2:6: note: used here',
    ' 2 | \tmov\t\\value, %al',
    '   | \t   \t------',
    'x.s:4:9: note: expanded from this call of `put`',
    ' 4 | _start:\tput\t$300',
    '   |        \t---\t----',
    '',
    'x.s:5:2: error: There is no instruction `sycall`. Did you mean `syscall`?',
    ' 5 | \tsycall',
    '   | \t^^^^^^',
    '   = help: write `syscall`',
    '',
  ]);
});

test('as JSON, everything that the editor gets', () => {
  expect(JSON.parse(jsonLine(diagnostics[1]))).toEqual({
    severity: 'error',
    message: 'There is no instruction `sycall`. Did you mean `syscall`?',
    span: { file: 'x.s', line: 5, column: 2, endLine: 5, endColumn: 8 },
    fixes: [
      {
        title: 'write `syscall`',
        edits: [{ span: { file: 'x.s', line: 5, column: 2, endLine: 5, endColumn: 8 }, text: 'syscall' }],
      },
    ],
  });
});
