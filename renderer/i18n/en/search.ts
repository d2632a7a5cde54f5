/** The search in all texts. */
export const search = {
  for: 'Search in all texts',
  matchCase: 'Match case',
  wholeWord: 'Whole words',
  isRegex: 'Regular expression',
  where: 'Searches the programs that are open and the sources of the kernel.',
  found_one: '{{count, number}} match',
  found_other: '{{count, number}} matches',
  more: 'There are more.',
  results: 'Matches by file',
  tooLong: 'This expression takes too long: it was given up after three seconds.',
  noExpression: 'This is no regular expression: {{reason}}',
} as const;
