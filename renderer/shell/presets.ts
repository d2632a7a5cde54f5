import type { PanelId } from './panels';

/** Panels that share one place. */
interface Group {
  /** What is open, the first of them in front; `editor` stands for all texts. */
  readonly panels: readonly (PanelId | 'editor')[];
  /** What opens here when it is asked for. */
  readonly later?: readonly PanelId[];
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

/**
 * Ways to set the window out. Open is what the work that a preset is for needs, and no more tabs than a window of 1280 pixels has
 * room for in every language; the rest is a key or a menu away.
 */
export const PRESETS = {
  /** Text and console large, the machine beside it: all that the first five minutes need. */
  editing: {
    kernelBeside: true,
    groups: [
      { panels: ['console', 'problems', 'syscalls'], height: [0.34] },
      { panels: ['registers'], later: ['vectors', 'control'], at: { of: 'console', direction: 'right' }, width: [0.29, 330] },
      { panels: ['stack', 'effects', 'msrs', 'watch'], later: ['call-stack', 'msr-lab'], at: { of: 'registers', direction: 'below' }, height: [0.4] },
      { panels: ['editor', 'journey'], later: ['compare'], at: { of: 'console', direction: 'above' } },
      { panels: ['path', 'memory', 'disassembly'], later: ['memory-map', 'profile', 'syscall-table'], at: { of: 'console', direction: 'right' }, width: [0.34] },
    ],
  },
  /**
   * The way through the kernel: the journey as wide as its letters need, since it shows the registers, MSRs and pt_regs that the path
   * moves; the text beside it, the rest below.
   */
  path: {
    kernelBeside: false,
    groups: [
      { panels: ['journey'], later: ['compare', 'profile', 'memory', 'memory-map'] },
      { panels: ['editor'], at: { of: 'journey', direction: 'left' }, width: [0.32] },
      { panels: ['console', 'problems'], at: { of: 'editor', direction: 'below' }, height: [0.3] },
      { panels: ['path', 'disassembly', 'syscalls'], later: ['syscall-table'], at: { of: 'journey', direction: 'below' }, height: [0.3] },
      { panels: ['registers', 'stack', 'effects'], later: ['msrs', 'vectors', 'control', 'call-stack', 'msr-lab', 'watch'], at: { of: 'path', direction: 'right' }, width: [0.26, 330] },
    ],
  },
  /** What addresses hold: memory and its page tables large, stack and expressions beside it. */
  memory: {
    kernelBeside: false,
    groups: [
      { panels: ['memory', 'memory-map', 'disassembly'], later: ['path', 'journey', 'compare', 'profile', 'syscall-table'] },
      { panels: ['registers', 'control'], later: ['vectors', 'msrs', 'msr-lab'], at: { of: 'memory', direction: 'right' }, width: [0.29, 330] },
      { panels: ['stack', 'call-stack', 'watch'], later: ['effects'], at: { of: 'registers', direction: 'below' }, height: [0.5] },
      { panels: ['editor'], at: { of: 'memory', direction: 'above' }, height: [0.34] },
      { panels: ['console', 'problems'], later: ['syscalls'], at: { of: 'editor', direction: 'right' }, width: [0.3] },
    ],
  },
  /** For a lecture: few things, all of them large. */
  projector: {
    kernelBeside: false,
    groups: [
      { panels: ['console', 'path'], later: ['syscalls', 'problems', 'compare', 'memory', 'memory-map', 'profile', 'syscall-table'], height: [0.22, 120] },
      { panels: ['editor', 'journey'], at: { of: 'console', direction: 'above' } },
      { panels: ['registers', 'stack'], later: ['effects', 'msrs', 'msr-lab', 'watch', 'disassembly', 'vectors', 'control', 'call-stack'], at: { of: 'editor', direction: 'right' }, width: [0.4, 420] },
    ],
  },
} as const satisfies Record<string, Preset>; // prettier-ignore

export type PresetId = keyof typeof PRESETS;
export const isPreset = (id: unknown): id is PresetId => typeof id === 'string' && Object.hasOwn(PRESETS, id);
export const presetOf = (id: PresetId): Preset => PRESETS[id];

/** Where a panel belongs in a preset, open or not. */
export const homeOf = (id: PresetId, panel: PanelId): Group | undefined =>
  presetOf(id).groups.find(({ panels, later }) => panels.includes(panel) || later?.includes(panel) === true);
