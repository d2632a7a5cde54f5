import { expect, test } from 'vitest';
import type { Diagnostic } from '../preload/contract';
import { allProblems } from './all-problems';

test('a problem that both the check and the load found is listed once', () => {
  const problem = (file: string, message: string): Diagnostic => ({
    severity: 'error', message, span: { file, line: 1, column: 1, endLine: 1, endColumn: 2 },
  }); // prettier-ignore
  const documents = [{ id: 'p', kind: 'program', name: 'a.s', path: null, profile: null, dirty: false } as const];
  const found = {
    checked: new Map([['p', [problem('a.s', 'x')]]]),
    loaded: [problem('a.s', 'x'), problem('entry_64.S', 'y')],
    reasons: [],
  };
  expect(allProblems(found, documents).map(({ place }) => [place.side, place.file])).toEqual([
    ['user', 'a.s'],
    ['kernel', 'entry_64.S'],
  ]);
});
