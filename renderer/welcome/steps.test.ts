import { expect, test } from 'vitest';
import { doneBy } from './steps';

type Seen = NonNullable<Parameters<typeof doneBy>[0]>;
const seen = (kind: string, ring: number, isPast = false) =>
  ({ ring, stop: kind === 'running' ? null : { kind }, time: { isPast } }) as Seen;

test.each<[string, Seen | null, Seen | null, readonly string[]]>([
  ['nothing is loaded', null, null, []],
  ['it runs', seen('running', 3), seen('ready', 3), []],
  ['it has ended', seen('exited', 0), seen('ready', 3), ['run']],
  ['a step in the program', seen('step', 3), seen('ready', 3), []],
  ['a step over the boundary', seen('step', 0), seen('step', 3), ['enter']],
  ['a step in the kernel', seen('step', 0), seen('step', 0), []],
  ['a breakpoint in the kernel', seen('breakpoint', 0), seen('ready', 3), []],
  ['back in ring 3', seen('step', 3), seen('step', 0), ['leave']],
  ['a step back', seen('step', 3, true), seen('step', 3), ['back']],
  ['a step back over the boundary', seen('step', 3, true), seen('step', 0), ['back']],
  ['from the past to the present', seen('step', 3), seen('step', 0, true), []],
])('%s', (_name, view, before, expected) => expect(doneBy(view, before)).toEqual(expected)); // prettier-ignore
