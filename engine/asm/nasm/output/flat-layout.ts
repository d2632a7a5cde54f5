/** A section of a flat file. Null is what the source leaves open. */
export interface PlacedSection {
  readonly name: string;
  type: 'progbits' | 'nobits' | null;
  length: bigint;
  /** In the file, and where the program will find it. */
  start: bigint | null;
  virtualStart: bigint | null;
  align: bigint | null;
  virtualAlign: bigint | null;
  follows: string | null;
  virtualFollows: string | null;
  /** Its places count from the virtual start, and from the start. */
  readonly segment: number;
  readonly startSegment: number;
  /** The section before it in the source; null for .bss, which comes last. */
  previous: PlacedSection | null;
}

const alignUp = (value: bigint, alignment: bigint): bigint => (value + alignment - 1n) & ~(alignment - 1n);
/** Where nothing is said. */
const USUAL_ALIGN = 4n;

interface Layout {
  readonly order: readonly PlacedSection[];
  readonly origin: bigint;
}

/** Gives every section its start and virtual start; a sentence when there is none. Source: The NASM manual 2.16, chapter 8.1.3. */
export function placeSections(sections: readonly PlacedSection[], origin: bigint | null): Layout | string {
  const nobits = sections.slice(1).filter((section) => section.type !== 'progbits');
  for (const section of nobits) {
    const problem = becomeVirtual(section);
    if (problem !== null) return problem;
  }
  let order: PlacedSection[] | string = sections.filter((section) => !nobits.includes(section));
  order = followed(order);
  if (typeof order === 'string') return order;
  order = byStart(order);
  const first = firstStart(order[0], origin);
  if (typeof first === 'string') return first;
  const problem = placeInFile(order, first);
  if (problem !== null) return problem;
  const all = [...order, ...nobits];
  const open = placeVirtually(all, order.at(-1)!);
  if (open !== null) return `Where section ${open.name} begins depends on itself.`;
  return { order: all, origin: first };
}

/** Sections without bytes have one place: what is said of the file holds for the memory. */
function becomeVirtual(section: PlacedSection): string | null {
  const isReal = section.start !== null || section.align !== null || section.follows !== null;
  const isVirtual = section.virtualStart !== null || section.virtualAlign !== null || section.virtualFollows !== null;
  if (isReal && isVirtual) return `Section ${section.name} holds no bytes, so it has one place, not two.`;
  section.virtualStart ??= section.start;
  section.virtualAlign ??= section.align;
  section.virtualFollows ??= section.follows;
  section.follows = null;
  section.start = section.virtualStart;
  return null;
}

/** Moves each section that follows another, with those that come along, behind that one. */
function followed(sections: readonly PlacedSection[]): PlacedSection[] | string {
  const order = [...sections];
  for (let steps = 0; steps <= sections.length; steps++) {
    const at = order.findIndex((section, index) => section.follows !== null && order[index - 1]?.name !== section.follows); // prettier-ignore
    if (at < 0) return order;
    const section = order[at];
    let end = at + 1;
    const leader = order.find((each) => each.name === section.follows);
    if (leader === undefined) return `Section ${section.name} follows \`${section.follows}\`, which does not exist.`;
    if (leader === section) return `Section ${section.name} cannot follow itself.`;
    while (end < order.length && order[end] !== leader && order[end].start === null) {
      const next = order[end + 1];
      end++;
      if (next?.follows !== undefined && next.follows !== null && order[end - 1].name !== next.follows) break;
    }
    const group = order.splice(at, end - at);
    const behind = order.indexOf(leader) + 1;
    const other = order[behind];
    if (other?.follows === leader.name)
      return `Sections ${section.name} and ${other.name} cannot both follow ${leader.name}.`;
    order.splice(behind, 0, ...group);
  }
  return 'The sections follow one another in a circle.';
}

/** Groups that begin with a start of their own, in the order of those. */
function byStart(sections: readonly PlacedSection[]): PlacedSection[] {
  const order: PlacedSection[] = [];
  let at = 0;
  while (at < sections.length) {
    let end = at + 1;
    while (end < sections.length && sections[end].start === null) end++;
    const group = sections.slice(at, end);
    const { start } = group[0];
    const before = order.findIndex((section) => section.start !== null && (start ?? 0n) < section.start);
    order.splice(before < 0 ? order.length : before, 0, ...group);
    at = end;
  }
  return order;
}

function firstStart(first: PlacedSection, origin: bigint | null): bigint | string {
  if (origin === null) {
    first.start ??= 0n;
    return first.start;
  }
  if (first.start === null) first.start = first.align === null ? origin : alignUp(origin, first.align);
  else if (first.start < origin) return `Section ${first.name} begins before the origin of the program.`;
  return origin;
}

function placeInFile(order: readonly PlacedSection[], origin: bigint): string | null {
  let end = order[0].start!;
  let latest = order[0];
  const isFixed = order.map((section) => section.start !== null);
  for (const [index, section] of order.entries()) {
    if (section.start === null) {
      section.align ??= USUAL_ALIGN;
      section.start = alignUp(end, section.align);
    }
    if (section.virtualStart === null && section.virtualFollows === null) {
      section.virtualStart = section.virtualAlign === null ? section.start : alignUp(end, section.virtualAlign);
    }
    if (section.start < end) continue;
    end = section.start + section.length;
    const next = order.find((each, place) => place > index && isFixed[place] && each.length > 0n);
    if (next !== undefined) {
      if (next.start! < origin) return `Section ${next.name} begins before the origin of the program.`;
      if (section.start > next.start! || end > next.start!) return `Sections ${section.start > next.start! ? latest.name : section.name} and ${next.name} overlap.`; // prettier-ignore
    }
    latest = section;
  }
  return null;
}

/** One that stays without a place, or null. */
function placeVirtually(all: readonly PlacedSection[], last: PlacedSection): PlacedSection | null {
  for (let hasMoved = true; hasMoved; ) {
    hasMoved = false;
    for (const section of all) {
      if (section.virtualStart !== null) continue;
      const before =
        section.virtualFollows === null
          ? (section.previous ?? last)
          : all.find((each) => each.name === section.virtualFollows);
      if (before === undefined) return section;
      if (before.virtualStart === null) continue;
      section.virtualAlign ??= USUAL_ALIGN;
      section.virtualStart = alignUp(before.virtualStart + before.length, section.virtualAlign);
      if (section.type === 'nobits') section.start = section.virtualStart;
      hasMoved = true;
    }
  }
  return all.find((section) => section.virtualStart === null) ?? null;
}
