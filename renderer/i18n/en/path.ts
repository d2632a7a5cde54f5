/** The Path panel, the list of system calls, the disassembly, the stack, the registers, the MSRs, the problems. */
export const path = {
  empty: 'Each boundary that a system call crosses becomes a row here: syscall, swapgs, CR3, dispatch, return.',
  panel: 'Path through the kernel',
  caption: 'The path through the kernel',
  ring: 'Ring',
  what: 'What happened',
  at: 'At',
  instruction: 'Instruction',
  fault: '{{vector}}{{code}}{{at}}',
  faultWhy: '{{fault}}: {{why}}',
  faultCode: ' error code {{code}}',
  faultAt: ' at {{address}}',
  goTo: 'Go to this moment, before the instruction',
  goToInstruction: 'Go to instruction {{icount}}',
} as const;
