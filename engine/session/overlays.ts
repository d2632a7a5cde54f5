/** Structures that can be laid over memory. Sources: Linux pt_regs; SDM Vol. 3A figures 8-11 (TSS), 6-8 (IDT), 3-8 (descriptors). */
export const OVERLAYS = ['bytes', 'words', 'pt_regs', 'tss', 'page table', 'gdt', 'idt', 'sigframe', 'sigframe_ia32', 'rt_sigframe_ia32'] as const; // prettier-ignore
export type Overlay = (typeof OVERLAYS)[number];
