import type { ObjectSection } from './api';

/** What relocations and symbols call a section: its name, with its number when an earlier one of the file has the same name. */
export const sectionKey = ({ name, instance = 1 }: Pick<ObjectSection, 'name' | 'instance'>): string =>
  instance > 1 ? `${name}\u0001${instance}` : name;
