/** Definitions that are not compared with the CPU of the machine, and why. Everything else is. */
export const EXCLUDED: Readonly<Record<string, string>> = {
  syscall: "enters the host's own kernel",
  int3: "delivered by the host's kernel: the frame and handler are not ours to see",
  int1: 'raises the same #DB that steps the native run',
  xgetbv: 'the model announces no XSAVE, the host does',
  xsetbv: 'the model announces no XSAVE, the host does',
  vmcall: 'modeled: reaches a service of the lab',
  vmmcall: "reaches the host's hypervisor",
};
