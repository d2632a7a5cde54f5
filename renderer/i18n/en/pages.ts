/** Titles of the pages, by their ids. */
export const pages = {
  history: 'Local history',
  keys: 'Keys',
  keyboard: 'Keyboard map',
  search: 'Search',
  welcome: 'Welcome',
  settings: 'Settings',
} as const;
