/** Which functions a run spent its instructions in. */
export const profile = {
  panel: 'Profile',
  empty: 'How often each function ran in the run so far, instruction by instruction: count it here.',
  count: 'Count the run',
  again: 'Count again',
  cancel: 'Cancel',
  counting: '{{percent, number}} % counted',
  failed: 'There is no profile: {{reason}}',
  name: 'Function or label',
  ring: 'Ring',
  instructions: 'Instructions',
  share: 'Share',
  entered: 'Entered',
  whole: '{{total, number}} instructions since the program began, {{percent, number}} % of them in ring 0',
  sort: 'Sort by {{column}}',
  sampled:
    'Sampled: one instruction of {{every, number}} on average, {{samples, number}} in all. The length of the run is exact; numbers of functions are estimates, and a share is right to about ±{{error, number}} points.',
  exactly: 'Count every instruction',
} as const;
