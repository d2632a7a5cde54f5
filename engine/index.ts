/** All of the engine that the shells may use. */
export type {
  AssembleOptions,
  Assembly,
  Diagnostic,
  Fix,
  HeaderConstants,
  Image,
  ImageSegment,
  ObjectFile,
  SourceFile,
  Span,
  Syntax,
  Target,
} from './asm/api';
export { assemble, link, syntaxOf, targetOf, writeElfExecutable, writeElfObject, writeListing } from './asm/index';
export type { TraceEvent } from './core/events';
export type { LaboratoryMsr } from './core/msr-fields';
export { setInterpreterSource } from './exec/interpret/source';
export { ENGINES } from './exec/executor';
export type { Engine } from './exec/executor';
export { HostError, invariant } from './core/invariant';
export { LABORATORY_MSRS } from './core/msr-fields';
export { formatInstruction } from './isa/format';
export type { HostFolder, ImageStore } from './linux/api';
export { headerConstants, kernelProfiles, kernelSources, loadElf, parseBootOptions } from './linux/index';
export type { CpuLevel } from './core/cpu-level';
export { CPU_LEVELS, DEFAULT_LEVEL } from './core/cpu-level';
export type { CpuVendor } from './machine/machine';
export type * from './session/api';
export type * from './session/compare-api';
export type { Diagnosis } from './session/diagnosis';
export type { Edit, EditReply } from './session/edits';
export type { Intervention } from './session/time/intervention';
export type { KnownRun, Logged } from './session/time/timeline';
export type { FieldView, MemoryRequest, MemoryView, Overlay, RightView, WalkView } from './session/memory-view';
export { OVERLAYS } from './session/overlays';
export type { MsrFieldView, MsrRegisterView } from './session/msr-lab';
export { RFLAGS_BITS } from './core/rflags';
export { MSR_NAMES } from './core/msrs';
export { InstructionCounts, Profiler } from './session/profile';
export type { Profile, ProfileRow } from './session/profile';
export { MACHINE_REGISTERS } from './session/machine-registers';
export type { MachineRegister } from './session/machine-registers';
export { MAX_VARIANTS } from './session/compare-api';
export { kernelChoices } from './session/kernel-choices';
export type { KernelChoice } from './session/kernel-choices';
export { comparePrograms } from './session/compare';
export { examples } from './session/examples';
export { instructionHelp } from './session/help';
export type * from './editor/api';
export { TOKEN_TYPES, askEditor, checkDocument } from './editor/index';
export { eventText, isBoundary } from './session/boundaries';
export type { SessionSink } from './session/sink';
export { Session } from './session/session';
