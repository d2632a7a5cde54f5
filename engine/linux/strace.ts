export interface CallMemory {
  /** The readable beginning of a user range. */
  readUpTo(address: number, length: number): Uint8Array;
}
export interface CallInProgress {
  readonly text: string;
  finish(result: bigint): string;
}
export const enterCall = (_number: bigint, _args: readonly bigint[], _memory: CallMemory): CallInProgress => ({
  text: '',
  finish: () => '',
});
