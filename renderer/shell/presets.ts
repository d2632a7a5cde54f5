import type { PanelId } from './layout';

/** Panels that share one place, the first of them in front; `editor` stands for all texts. */
interface Group {
  readonly panels: readonly (PanelId | 'editor')[];
  /** Where, seen from another group's first panel; the first group has none. */
  readonly at?: { readonly of: PanelId | 'editor'; readonly direction: 'right' | 'left' | 'below' | 'above' };
  /** Share of the whole window; pixels at least. */
  readonly width?: readonly [share: number, least?: number];
  readonly height?: readonly [share: number, least?: number];
}
export interface Preset {
  readonly groups: readonly Group[];
  /** Kernel sources stand beside the program, not behind it. */
  readonly kernelBeside: boolean;
}

/** Ways to set the window out. What a preset does not name stands behind its first group. */
export const PRESETS = {
  /** Text and console large, the machine beside it. */
  editing: {
    kernelBeside: true,
    groups: [
      { panels: ['console', 'problems', 'syscalls'], height: [0.34] },
      { panels: ['registers', 'vectors', 'control'], at: { of: 'console', direction: 'right' }, width: [0.29, 330] },
      { panels: ['stack', 'call-stack', 'effects', 'msrs', 'msr-lab', 'watch'], at: { of: 'registers', direction: 'below' }, height: [0.4] },
      { panels: ['editor', 'compare', 'journey'], at: { of: 'console', direction: 'above' } },
      { panels: ['path', 'disassembly', 'memory', 'memory-map', 'profile', 'syscall-table'], at: { of: 'console', direction: 'right' }, width: [0.34] },
    ],
  },
  /** The way through the kernel: journey and path large, the text beside them. */
  path: {
    kernelBeside: false,
    groups: [
      { panels: ['journey', 'compare', 'profile', 'memory', 'memory-map'] },
      { panels: ['registers', 'vectors', 'control'], at: { of: 'journey', direction: 'right' }, width: [0.26, 330] },
      { panels: ['stack', 'call-stack', 'effects', 'msrs', 'msr-lab', 'watch'], at: { of: 'registers', direction: 'below' }, height: [0.45] },
      { panels: ['editor'], at: { of: 'journey', direction: 'left' }, width: [0.32] },
      { panels: ['console', 'problems'], at: { of: 'editor', direction: 'below' }, height: [0.25] },
      { panels: ['path', 'disassembly', 'syscalls', 'syscall-table'], at: { of: 'journey', direction: 'below' }, height: [0.35] },
    ],
  },
  /** What addresses hold: memory and its page tables large, stack and expressions beside it. */
  memory: {
    kernelBeside: false,
    groups: [
      { panels: ['memory', 'memory-map', 'disassembly', 'path', 'journey', 'compare', 'profile', 'syscall-table'] },
      { panels: ['registers', 'vectors', 'control', 'msrs', 'msr-lab'], at: { of: 'memory', direction: 'right' }, width: [0.29, 330] },
      { panels: ['stack', 'call-stack', 'effects', 'watch'], at: { of: 'registers', direction: 'below' }, height: [0.5] },
      { panels: ['editor'], at: { of: 'memory', direction: 'above' }, height: [0.34] },
      { panels: ['console', 'problems', 'syscalls'], at: { of: 'editor', direction: 'right' }, width: [0.3] },
    ],
  },
  /** For a lecture: few things, all of them large. */
  projector: {
    kernelBeside: false,
    groups: [
      { panels: ['console', 'path', 'syscalls', 'problems', 'compare', 'memory', 'memory-map', 'profile', 'syscall-table'], height: [0.22] },
      { panels: ['editor', 'journey'], at: { of: 'console', direction: 'above' } },
      { panels: ['registers', 'stack', 'msrs', 'msr-lab', 'watch', 'disassembly', 'vectors', 'control', 'call-stack', 'effects'], at: { of: 'editor', direction: 'right' }, width: [0.4, 420] },
    ],
  },
} as const satisfies Record<string, Preset>; // prettier-ignore

export type PresetId = keyof typeof PRESETS;
export const isPreset = (id: unknown): id is PresetId => typeof id === 'string' && Object.hasOwn(PRESETS, id);
export const presetOf = (id: PresetId): Preset => PRESETS[id];

/** The panels of each group of a preset; those that it does not name follow in the first group. */
export function groupsOf(id: PresetId, all: readonly PanelId[]): readonly Group[] {
  const { groups } = presetOf(id);
  const named = new Set<string>(groups.flatMap(({ panels }) => panels));
  const others = all.filter((panel) => !named.has(panel));
  return groups.map((group, index) =>
    index === 0 ? Object.assign({}, group, { panels: [...group.panels, ...others] }) : group,
  );
}
