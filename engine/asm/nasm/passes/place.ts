/** Where a reading stands: a segment and a place in it. */
export class Place {
  /** Null under `absolute` with a plain number. */
  segment: number | null = null;
  offset = 0n;
  /** `absolute`: room is only counted. */
  isCounted = false;
  private readonly offsets = new Map<number, bigint>();

  begin(segment: number): void {
    this.offsets.clear();
    this.segment = null;
    this.enter(segment);
  }

  /** Goes on in the segment, where it was left. */
  enter(segment: number): void {
    this.leave();
    this.isCounted = false;
    this.segment = segment;
    this.offset = this.offsets.get(segment) ?? 0n;
  }

  /** `absolute` */
  count(segment: number | null, offset: bigint): void {
    this.leave();
    this.isCounted = true;
    this.segment = segment;
    this.offset = offset;
  }

  private leave(): void {
    if (!this.isCounted && this.segment !== null) this.offsets.set(this.segment, this.offset);
  }
}
