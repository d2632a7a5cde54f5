/** Opening, saving, recordings. */
export const files = {
  notSaved: '{{name}} is not saved. Close it?',
  none: 'There is no assembly source (.s .S .asm .nasm .inc) and no recording (.lstar) in the served folder.',
  open: 'Open a file',
  kernelKept: 'Kernel edits are kept with the lab; the next run uses them.',
  saveAs: 'Save as: a name ending in .s .S .asm .nasm or .inc, in the served folder',
  badName: 'That name cannot be used in the served folder.',
  notKernel: 'This is not a kernel source.',
  exportAs: 'Export the run as: a name ending in .lstar, in the served folder',
  exported: 'The run is in {{name}}: open it in any LSTAR of this version.',
  replayed: 'Replayed: the machine is where it was recorded, bit for bit. Every moment before can be gone to.',
  replayDiffers: 'The replay has come to another state than the one that was recorded: do not trust it.',
  cut: 'The connection to `lstar serve` is cut. Start it again and reload; your text was kept as you typed it.',
  noAnswer: 'The lab does not answer.',
} as const;
