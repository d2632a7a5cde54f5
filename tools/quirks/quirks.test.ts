import { describe, expect, it } from 'vitest';
import { runCase } from '../../engine/session/scenario';
import { loadScenarios, parseScenario } from './load';

describe.each(loadScenarios())('$name', (scenario) => {
  it.each(scenario.cases)('$role: $where', (item) => {
    const failures = runCase(scenario, item).flatMap((run) => run.failures.map((what) => `${run.kernel} ${run.cpu}: ${what}`)); // prettier-ignore
    expect(failures).toEqual([]);
  });
});

describe('a scenario file that does not fit', () => {
  const GOOD = `title: T
sentence: S
sources: [S]
program: ' .globl _start'
cases:
  - role: bite
    where: W
    seen: S
    kernels: [v4.15]
    cpus: [intel]
    expect: { end: exit }
  - role: cure
    where: W
    seen: S
    kernels: [v4.15]
    cpus: [intel]
    expect: { end: exit }
`;
  it('or does', () => expect(parseScenario('q.yaml', GOOD)).toMatchObject({ name: 'q', title: 'T' }));
  /** A text of the good file, its replacement, and the mistakes. */
  const check = (from: string, to: string, ...expected: readonly RegExp[]): void =>
    it(`${JSON.stringify(from)} → ${JSON.stringify(to)}`, () => {
      expect(GOOD).toContain(from);
      expect(parseScenario('q.yaml', GOOD.replace(from, to))).toEqual(
        expected.map((words) => expect.stringMatching(words) as string),
      );
    });
  check('title: T', 'titel: T', /^q\.yaml:1: title: /, /^q\.yaml:1: .*titel/);
  check('role: bite', 'role: bites', /^q\.yaml:6: cases\.0\.role: /);
  check('role: bite', 'role: cure', /^q\.yaml:6: cases: has no case where it bites$/);
  check('kernels: [v4.15]', 'kernels: [v4.51]', /^q\.yaml:9: cases\.0\.kernels\.0: is no kernel of the lab$/);
  check('end: exit }\n  - role: cure', 'end: "(" }\n  - role: cure', /^q\.yaml:11: cases\.0\.expect\.end: is no regular expression$/); // prettier-ignore
  check('{ end: exit }\n  - role: cure', '{}\n  - role: cure', /^q\.yaml:11: cases\.0\.expect: expects nothing/);
  check('sources: [S]', 'sources: [S', /^q\.yaml:\d+: /);
});
