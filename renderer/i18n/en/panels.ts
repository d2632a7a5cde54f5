/** Titles of the panels, by their ids. */
export const panels = {
  console: 'Console',
  problems: 'Problems',
  syscalls: 'System calls',
  path: 'Path',
  disassembly: 'Disassembly',
  registers: 'Registers',
  stack: 'Stack',
  msrs: 'MSRs',
  'msr-lab': 'MSR laboratory',
  compare: 'Compare',
  watch: 'Watch',
  memory: 'Memory',
  journey: 'Journey',
  vectors: 'Vectors',
  control: 'Control',
} as const;
