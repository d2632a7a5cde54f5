import type { PathRow } from './api';
import { FaultLog } from './fault-log';
import type { Progress } from './goals';
import { RowLog } from './log';
import type { MsrValues } from './msr-lab';
import { OutputLog } from './output-log';
import type { Recorder } from './recorder';
import type { SyscallLog } from './syscall-log';
import type { Moment } from './time/moment';
import type { WayOut } from './way-out';

/** Rows kept for the panels. */
export const ROWS = 2000;

/**
 * What a session knows because of how the run came here. It goes back in time with the machine, so all of it is in plain
 * fields that a memento can follow.
 */
export class History {
  /** Steps since the last one that retired an instruction. */
  sub = 0;
  /** The run has ended for good. */
  ended = false;
  lastUserRip = 0n;
  programStack: ReadonlyMap<bigint, string> = new Map();
  lastUserFault: { readonly words: string; readonly rip: bigint } | null = null;
  bootMsrs: MsrValues = new Map();
  /** The last write of each MSR in boot, by the MSR's SDM name. */
  readonly bootWrites = new Map<string, PathRow>();
  /** Just before the last write of each MSR since then, by Linux's name for the MSR. */
  readonly msrWrites = new Map<string, Moment>();
  /** A program runs: boot is over. */
  isReady = false;
  readonly path = new RowLog<PathRow>(ROWS);
  readonly faults = new FaultLog();
  readonly output = new OutputLog();

  constructor(
    readonly recorder: Recorder,
    readonly wayOut: WayOut,
    readonly syscalls: SyscallLog,
    readonly progress: Progress,
  ) {}
}
