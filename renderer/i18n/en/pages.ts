/** Titles of the pages, by their ids. */
export const pages = {
  keys: 'Keys',
  keyboard: 'Keyboard map',
  settings: 'Settings',
} as const;
