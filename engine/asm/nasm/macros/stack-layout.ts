/** Bytes that a type of `%arg` and `%local` takes. */
export const TYPE_SIZES: ReadonlyMap<string, number> = new Map([
  ['byte', 1],
  ['word', 2],
  ['dword', 4],
  ['qword', 8],
  ['tword', 10],
  ['oword', 16],
  ['yword', 32],
]);

/** Slot size, frame pointer and offset of the first argument. */
const MODELS: ReadonlyMap<string, readonly [slot: number, pointer: string, first: number]> = new Map([
  ['flat', [4, 'ebp', 8]],
  ['flat64', [8, 'rbp', 16]],
  ['large', [2, 'bp', 4]],
  ['small', [2, 'bp', 6]],
]);

/** Where `%arg` and `%local` put the next variable. Source: The NASM manual 2.16, chapter 4.9. */
export class StackLayout {
  pointer = 'ebp';
  private slot = 4;
  private argument = 8;
  private local = 0;

  /** `%stacksize`; false when there is no such model. */
  choose(model: string): boolean {
    const found = MODELS.get(model.toLowerCase());
    if (found === undefined) return false;
    [this.slot, this.pointer, this.argument] = found;
    this.local = 0;
    return true;
  }

  /** Room for one variable, in whole slots. */
  sizeOf(bytes: number): number {
    return Math.ceil(bytes / this.slot) * this.slot;
  }

  takeArgument(bytes: number): number {
    const offset = this.argument;
    this.argument += this.sizeOf(bytes);
    return offset;
  }

  takeLocal(bytes: number): number {
    this.local += this.sizeOf(bytes);
    return -this.local;
  }
}
