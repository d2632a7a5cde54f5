/** The band under the panels. */
export const timeline = {
  moment: 'Moment of the run',
  drag: 'Drag to any moment of the run. {{back}}',
  where: '{{now, number}} of {{end, number}} instructions',
  past: '{{where}}, in the past: going on replays what happened, input makes another future',
} as const;
