/**
 * The operations of the machine that are too large for primitives: descriptor loads, far transfers, MSR and control
 * register access with their checks. Each has one implementation (exec/helpers.ts) that every back end calls, and the
 * sentence that `describe` prints for it. `result` says whether it gives a value.
 * A helper that changes state is the last effect of its instruction, checks everything before it changes anything, and
 * sees the state before the instruction.
 */
export const HELPERS = {
  readMsr: { arguments: ['address'], result: true, text: 'value of MSR {0}', faults: '#GP(0) if there is no such MSR' },
  writeMsr: {
    arguments: ['address', 'value'],
    result: false,
    text: 'MSR {0} := {1}',
    faults: '#GP(0) if there is no such MSR, or it cannot hold the value',
  },
  readControl: { arguments: ['number'], result: true, text: 'CR{0}' },
  writeControl: {
    arguments: ['number', 'value'],
    result: false,
    text: 'CR{0} := {1}',
    faults: '#GP(0) on reserved bits, or on bits that contradict each other',
  },
  readXcr: { arguments: ['number'], result: true, text: 'XCR{0}', faults: '#GP(0) if there is no such register' },
  writeXcr: {
    arguments: ['number', 'value'],
    result: false,
    text: 'XCR{0} := {1}',
    faults: '#GP(0) if there is no such register, or the value is not a set of components that go together',
  },
  readDebug: { arguments: ['number'], result: true, text: 'DR{0}', faults: '#DB if DR7.GD is set' },
  writeDebug: {
    arguments: ['number', 'value'],
    result: false,
    text: 'DR{0} := {1}',
    faults: '#DB if DR7.GD is set; #GP(0) on reserved bits',
  },
  /** SYSCALL and SYSENTER loads of fixed flat descriptors; under FRED the delivery of an event, and nothing else. */
  loadSyscallSegments: {
    arguments: ['csSelector', 'ssSelector', 'target'],
    result: false,
    text: 'RIP := {2}; CS := {0}, SS := {1}, flat and 64-bit; CPL := 0 (under FRED instead of all this: deliver the event)',
  },
  hasFred: { arguments: [], result: true, text: 'whether the CPU has FRED (CPUID leaf 7.1)' },
  usesFred: { arguments: [], result: true, text: 'whether FRED is in force (CR4.FRED)' },
  eventReturnUser: {
    arguments: [],
    result: false,
    text: 'RIP, CS, RFLAGS, RSP, SS := the event frame at RSP; GS.base <-> IA32_KERNEL_GS_BASE; CPL := 3',
    faults: '#GP(0) if the stack level is not 0, or the frame is not one of an event in ring 3',
  },
  eventReturnSupervisor: {
    arguments: [],
    result: false,
    text: 'RIP, RFLAGS, RSP and the stack level := those of the event frame at RSP',
    faults: '#GP(0) if the frame is not one of an event in ring 0',
  },
  loadKernelGs: {
    arguments: ['selector'],
    result: false,
    text: 'GS := descriptor {0} of the GDT or LDT, its base to IA32_KERNEL_GS_BASE',
    faults: '#GP(selector) or #NP(selector) if the descriptor is not fit for it',
  },
  /** Also where it goes, because the vendors differ on a target that is not canonical. */
  loadSysretSegments: {
    arguments: ['csSelector', 'ssSelector', 'is64', 'target'],
    result: false,
    text: 'RIP := {3}; CS := {0}, SS := {1}, flat; CPL := 3',
    faults: '#GP(0) in ring 0 if the target is not canonical (AMD: goes there, and the fetch faults in ring 3)',
  },
  isAmd: { arguments: [], result: true, text: 'whether the CPU is an AMD one' },
  /** MOV and POP to a segment register (number in encoding order). */
  loadSegment: {
    arguments: ['segment', 'selector'],
    result: false,
    text: 'segment register {0} := descriptor {1} of the GDT or LDT',
    faults: '#GP(selector), #NP(selector) or #SS(selector) if the descriptor is not fit for it',
  },
  loadGdtr: {
    arguments: ['base', 'limit'],
    result: false,
    text: 'GDTR := base {0}, limit {1}',
    faults: '#GP(0) if the base is not canonical',
  },
  loadIdtr: {
    arguments: ['base', 'limit'],
    result: false,
    text: 'IDTR := base {0}, limit {1}',
    faults: '#GP(0) if the base is not canonical',
  },
  gdtrBase: { arguments: [], result: true, text: 'GDTR.base' },
  gdtrLimit: { arguments: [], result: true, text: 'GDTR.limit' },
  idtrBase: { arguments: [], result: true, text: 'IDTR.base' },
  idtrLimit: { arguments: [], result: true, text: 'IDTR.limit' },
  localTableSelector: { arguments: [], result: true, text: 'LDTR selector' },
  taskRegisterSelector: { arguments: [], result: true, text: 'TR selector' },
  loadTaskRegister: {
    arguments: ['selector'],
    result: false,
    text: 'TR := TSS descriptor {0}, marked busy',
    faults: '#GP(selector) or #NP(selector) if it is no available TSS',
  },
  loadLocalTable: {
    arguments: ['selector'],
    result: false,
    text: 'LDTR := descriptor {0}',
    faults: '#GP(selector) or #NP(selector) if it is no LDT',
  },
  interruptReturn: {
    arguments: ['width'],
    result: false,
    text: 'RIP, CS, RFLAGS, RSP, SS := the frame at SS:RSP',
    faults:
      '#GP if NT is set, RIP is not canonical, or CS or SS of the frame do not fit; #NP or #SS if they are not present',
  },
  farReturn: {
    arguments: ['width', 'release'],
    result: false,
    text: 'RIP and CS := the far pointer at SS:RSP',
    faults: '#GP if RIP is not canonical or CS does not fit; #NP if it is not present',
  },
  farJump: {
    arguments: ['selector', 'offset'],
    result: false,
    text: 'CS:RIP := {0}:{1}',
    faults: '#GP if the target is not canonical or the descriptor does not fit; #NP if it is not present',
  },
  farCall: {
    arguments: ['selector', 'offset', 'width'],
    result: false,
    text: 'push CS:RIP; CS:RIP := {0}:{1}',
    faults: '#GP if the target is not canonical or the descriptor does not fit; #NP if it is not present',
  },
  /** INT n, INT3, INT1: after the instruction, the gate of the vector with the return address behind it. */
  softwareInterrupt: {
    arguments: ['vector'],
    result: false,
    text: 'call gate {0} of the IDT',
    faults: '#GP(8 * vector + 2) if there is no gate or its DPL is below CPL; #NP if it is not present',
  },
  overflowInterrupt: { arguments: [], result: false, text: 'if OF, call gate 4 of the IDT' },
  invalidatePage: { arguments: ['address'], result: false, text: 'drop the translations of page {0}' },
  invalidatePcid: {
    arguments: ['type', 'pcid', 'address'],
    result: false,
    text: 'drop translations, type {0}, PCID {1}',
    faults: '#GP(0) on an unknown type, reserved bits, or an address that is not canonical',
  },
  /** STI that sets IF. */
  holdInterrupts: {
    arguments: ['when'],
    result: false,
    text: 'if {0}, no interrupt is taken before the next instruction is done',
  },
  /** ENTER's last check: raises what a store at SS:address would raise. */
  probeStack: { arguments: ['address', 'width'], result: false, text: 'fault unless SS:{0} can be written' },
  /** IN, OUT, INS and OUTS outside IOPL. */
  permitsPort: {
    arguments: ['port', 'bytes'],
    result: true,
    text: 'whether CPL <= IOPL, or the I/O bitmap of the TSS permits {1} ports from {0} on',
  },
  swapGs: { arguments: [], result: false, text: 'GS.base <-> IA32_KERNEL_GS_BASE' },
  halt: { arguments: [], result: false, text: 'wait for an interrupt' },
  hypercall: { arguments: [], result: false, text: 'modeled: the lab serves the call named in EAX' },
  cpuid: { arguments: ['leaf', 'subleaf', 'register'], result: true, text: 'CPUID leaf {0}.{1}, register {2}' },
  randomNumber: { arguments: [], result: true, text: 'random number' },
  timestamp: { arguments: [], result: true, text: 'time-stamp counter' },
  divideU: {
    arguments: ['high', 'low', 'divisor', 'part'],
    result: true,
    text: '{3} of {0}:{1} / {2}',
    faults: '#DE if the divisor is 0, or the quotient does not fit into 64 bits',
  },
  divideS: {
    arguments: ['high', 'low', 'divisor', 'part'],
    result: true,
    text: '{3} of {0}:{1} / {2}, signed',
    faults: '#DE if the divisor is 0, or the quotient does not fit into 64 bits',
  },
  /** Bit 32 of the first two says whether the descriptor may be looked at from here. */
  accessRights: { arguments: ['selector'], result: true, text: 'access rights of descriptor {0}' },
  segmentLimit: { arguments: ['selector'], result: true, text: 'limit of descriptor {0}' },
  isReadable: { arguments: ['selector'], result: true, text: 'whether segment {0} can be read from here' },
  isWritable: { arguments: ['selector'], result: true, text: 'whether segment {0} can be written from here' },
} as const satisfies Record<string, { arguments: readonly string[]; result: boolean; text: string; faults?: string }>;

export type HelperName = keyof typeof HELPERS;
