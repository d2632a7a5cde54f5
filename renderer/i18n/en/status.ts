/** The status bar. */
export const status = {
  over: '{{run}} runs it again, {{back}} steps back.',
  idle: 'Nothing is running. {{run}} runs the program, {{step}} steps into it.',
  stale: 'The text has changed since; restart to use it.',
  cr3: 'Page tables in CR3',
  icount: 'Instructions since power-on',
  instructions_one: '{{count, number}} instruction',
  instructions_other: '{{count, number}} instructions',
  'root.kernel': 'kernel page tables',
  'root.user': 'user page tables',
  'root.single': 'one set of page tables',
  'root.boot': 'boot page tables',
} as const;
