/** The Problems panel and marks in the editors. */
export const problems = {
  none: 'No problems.',
  panel: 'Problems',
  error: 'error',
  warning: 'warning',
  atLine: '{{message}} (line {{line}})',
} as const;
