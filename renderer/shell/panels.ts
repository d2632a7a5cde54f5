/** What can be looked at beside the texts: each is a tab, open or a key or menu away. */
export const PANELS = [
  'console', 'problems', 'syscalls', 'path', 'disassembly', 'registers', 'stack', 'msrs', 'msr-lab', 'compare', 'watch',
  'memory', 'journey', 'vectors', 'control', 'syscall-table', 'call-stack', 'memory-map', 'effects', 'profile',
] as const; // prettier-ignore
export type PanelId = (typeof PANELS)[number];
export const isPanel = (id: string): id is PanelId => PANELS.some((one) => one === id);

/** Its terminal must stay where it is, so this one never closes. */
export const FIXED: PanelId = 'console';
