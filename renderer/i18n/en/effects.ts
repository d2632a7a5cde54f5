/** The panel of what the last step did and what the next one will do. */
export const effects = {
  title: 'What it did, and what comes next',
  empty: 'Step a program: what each instruction did stands here, beside what the next one will do.',
  did: 'Done',
  start: 'The program has not begun.',
  many_one: '{{count, number}} instruction has run since the command; this was the last.',
  many_other:
    '{{count, number}} instructions have run since the command; this was the last. The changes are those of all of them.',
  edited: 'Nothing has run since the command.',
  nothing: 'No register has changed.',
  register: 'Register',
  before: 'Before',
  after: 'Now',
  points: 'Points to',
  memory: 'Memory',
  unmapped: 'not mapped',
  next: 'Next',
  none: 'No instruction can be read there.',
  undefined: 'The lab has no definition of it: it will raise #UD.',
  faults: 'Can raise: {{faults}}',
} as const;
