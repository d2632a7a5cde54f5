/** The band under the panels. */
export const timeline = {
  moment: 'Moment of the run',
  drag: 'Drag to any moment of the run. {{back}} Page Up and Page Down: system calls.',
  where: '{{now, number}} of {{end, number}} instructions',
  at: '{{where}}, ring {{ring}}, {{place}}',
  forked_one: 'The run is another one from here: {{count, number}} instruction of what was known is given up.',
  forked_other: 'The run is another one from here: {{count, number}} instructions of what was known are given up.',
  slow_one: 'Slow run, {{count, number}} instruction a second',
  slow_other: 'Slow run, {{count, number}} instructions a second',
  slowBack_one: 'Slow run backwards, {{count, number}} instruction a second',
  slowBack_other: 'Slow run backwards, {{count, number}} instructions a second',
  askSpeed: 'Instructions a second, from 1 to 600',
  askPrinted: 'Which line? The newest comes first.',
  printedAt: 'instruction {{icount, number}}',
  nothingPrinted: 'The program has printed nothing so far.',
  past: '{{where}}, in the past: going on replays what happened, input makes another future',
} as const;
