/** Local History. */
export const history = {
  none: 'There are no earlier versions yet: they come as you type, run and save.',
  document: 'Text',
  versions: 'Earlier versions, newest first',
  choose: 'Choose a version to see what has changed since.',
  restore: 'Restore this version',
  undo: 'Undo takes it back.',
  before: '{{name}}, the earlier version',
  now: '{{name}}, as it is now',
  length_one: '{{count, number}} character',
  length_other: '{{count, number}} characters',
  'why.opened': 'opened',
  'why.typed': 'typed',
  'why.run': 'run',
  'why.saved': 'saved',
  'why.restored': 'restored',
} as const;
