/** The panel of the tables of system calls. */
export const syscallTable = {
  title: 'System call table',
  empty: 'Run or step a program: the tables of its kernel are read from memory here.',
  which: 'Table',
  search: 'Search: number, name or handler',
  table: '{{name}} at {{address}}: the handler is the address in the entry of that number.',
  switch:
    'This kernel has no table to call by: {{name}} at {{address}} is code that compares the number and jumps to the handler. What stands here is followed through its comparisons in memory.',
  unused:
    '{{name}} at {{address}} calls nothing in this kernel: tracing looks a function up in it. Calls go by x64_sys_call.',
  changed_one: '{{count}} entry is not as the kernel was built.',
  changed_other: '{{count}} entries are not as the kernel was built.',
  number: 'Number',
  name: 'Name',
  handler: 'Handler',
  entry: 'Entry',
  source: 'Source',
  built: 'changed: built as {{name}}',
  unreadable: 'not to be followed',
  none: 'Nothing like that is in it.',
} as const;
