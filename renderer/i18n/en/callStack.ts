/** The panel of the call stack. */
export const callStack = {
  title: 'Call stack',
  empty: 'The functions that wait for each other appear here, across the rings.',
  ring: 'Ring',
  where: 'Where',
  source: 'Source',
  rip: 'RIP: it runs',
  last: 'the last instruction that ran there',
  saved: 'pt_regs: the RIP that was saved when the ring changed',
  call: 'return address at {{slot}}: the CALL before it leads to the frame above',
  frame: 'return address at {{slot}}, in the chain of RBP',
  guess: 'guessed: at {{slot}} stands an address behind a CALL; nothing else speaks for it',
  boundary: 'the ring changes here',
  regs: 'pt_regs at {{address}} holds what the program gets back',
  filling: 'pt_regs at {{address}} is being filled: the RIP of the program is not in it yet',
  unsaved: 'RSP is not on the task’s stack: nothing is in pt_regs',
} as const;
