/** Titles of the pages, by their ids. */
export const pages = {
  settings: 'Settings',
} as const;
