import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import type { Breakpoint, MachineView, ResolvedBreakpoint, Session, WatchedPlace } from '../../engine/index';
import { placeOf } from './changes';
import { Refusal } from './requests';
import type { Sources } from './sources';
import type { Variables } from './variables';

type Kind = 'breakpoint' | 'function breakpoint' | 'instruction breakpoint';
interface Wanted {
  readonly id: number;
  readonly kind: Kind;
  /** Null: it cannot be set, and `problem` says why. */
  readonly at: Breakpoint | null;
  readonly problem?: string;
}

/** Lines behind the wanted one that a breakpoint may move to, past comments and labels. */
const FURTHEST_LINE = 200;

/** What stops the run, in the groups in which a client sets it. */
export class Breakpoints {
  /** By file, and one group each of functions and instructions. */
  readonly #groups = new Map<string, readonly Wanted[]>();
  #resolved: readonly (readonly [Wanted, ResolvedBreakpoint])[] = [];
  #watched: readonly WatchedPlace[] = [];
  #nextId = 1;

  constructor(
    private readonly session: Session,
    private readonly sources: Sources,
  ) {}

  /** Those of one source; each moves to the next line with code. */
  setLines({ source, breakpoints = [] }: Protocol.SetBreakpointsArguments): Protocol.Breakpoint[] {
    const file = this.sources.fileOf(source);
    const lines = this.session.codeLines(file);
    const wanted = breakpoints.map((one): Wanted => {
      const line = lines.find((at) => at >= one.line && at <= one.line + FURTHEST_LINE);
      if (line === undefined)
        return this.#impossible('breakpoint', `No instruction comes from here: ${file}:${one.line}.`);
      return this.#wanted('breakpoint', { file, line }, one);
    });
    const set = this.#set(`file ${file}`, wanted);
    for (const [index, one] of set.entries()) {
      one.source = source;
      one.line = wanted[index].at?.line ?? breakpoints[index].line;
    }
    return set;
  }

  setFunctions({ breakpoints }: Protocol.SetFunctionBreakpointsArguments): Protocol.Breakpoint[] {
    return this.#set(
      'functions',
      breakpoints.map((one) => this.#wanted('function breakpoint', { symbol: one.name.trim() }, one)),
    );
  }

  setInstructions({ breakpoints }: Protocol.SetInstructionBreakpointsArguments): Protocol.Breakpoint[] {
    const wanted = breakpoints.map((one): Wanted => {
      const { instructionReference, offset = 0 } = one;
      const address = addressOf(instructionReference, offset);
      return this.#wanted('instruction breakpoint', { address: `0x${address.toString(16)}` }, one);
    });
    return this.#set('instructions', wanted);
  }

  /** What can be watched for changes: a variable, or bytes at an address. */
  watchable(
    given: Protocol.DataBreakpointInfoArguments,
    variables: Variables,
  ): Protocol.DataBreakpointInfoResponse['body'] {
    const place = this.#placeOf(given, variables);
    if (place === null) return { dataId: null, description: `${given.name} cannot be watched.` };
    const description = place.kind === 'register' ? place.name : `${place.length} bytes at ${place.address}`;
    return { dataId: JSON.stringify(place), description, accessTypes: ['write'], canPersist: false };
  }

  #placeOf(given: Protocol.DataBreakpointInfoArguments, variables: Variables): WatchedPlace | null {
    const { name, variablesReference, asAddress = false, bytes } = given;
    if (variablesReference !== undefined && variablesReference > 0)
      return variables.entry(variablesReference, name)?.watch ?? null;
    if (asAddress) return memoryAt(addressOf(name, 0), bytes);
    return placeOf(this.session, variables.view, name, bytes);
  }

  setData({ breakpoints }: Protocol.SetDataBreakpointsArguments): Protocol.Breakpoint[] {
    const places = breakpoints.map(({ dataId, condition, hitCondition }) =>
      (condition ?? hitCondition ?? '') === '' ? watchedPlace(dataId) : null,
    );
    this.#watched = places.filter((place) => place !== null);
    this.session.setWatchpoints(this.#watched);
    return places.map((place) =>
      place === null
        ? { verified: false, message: 'A data breakpoint has no condition, and is one that was offered.' }
        : { id: this.#nextId++, verified: true },
    );
  }

  /** The ids of those at the place where the machine stands, and of what kind they are. */
  hit({ rip, at, place }: MachineView): { readonly kind: Kind; readonly ids: readonly number[] } {
    const hit = this.#resolved.filter(([, { resolved, symbol, file, line }]) => {
      if (resolved === rip || (symbol !== undefined && symbol === at)) return true;
      return file !== undefined && file === place?.file && line === place.line;
    });
    return { kind: hit.at(0)?.[0].kind ?? 'breakpoint', ids: hit.map(([{ id }]) => id) };
  }

  /** The same ones for another session. */
  movedTo(session: Session, sources: Sources): Breakpoints {
    const moved = new Breakpoints(session, sources);
    for (const [key, group] of this.#groups) moved.#groups.set(key, group);
    moved.#nextId = this.#nextId;
    moved.#apply();
    moved.#watched = this.#watched;
    session.setWatchpoints(this.#watched);
    return moved;
  }

  #set(key: string, group: readonly Wanted[]): Protocol.Breakpoint[] {
    this.#groups.set(key, group);
    this.#apply();
    return group.map((wanted) => outcome(wanted, this.#resolved.find(([{ id }]) => id === wanted.id)?.[1] ?? null));
  }

  #apply(): void {
    const all = [...this.#groups.values()].flat();
    const settable = all.filter((wanted): wanted is Wanted & { at: Breakpoint } => wanted.at !== null);
    const resolved = this.session.setBreakpoints(settable.map(({ at }) => at));
    this.#resolved = resolved.map((one, index) => [settable[index], one]);
  }

  #wanted(kind: Kind, at: Breakpoint, given: { condition?: string; hitCondition?: string }): Wanted {
    const { condition = '', hitCondition = '' } = given;
    const hits = hitsOf(hitCondition);
    if (hits === null)
      return this.#impossible(kind, `'${hitCondition}' is no count of hits: a number, or >= and a number, is wanted.`);
    const conditional = { ...at, ...(condition.trim() === '' ? {} : { condition }), ...(hits === 1 ? {} : { hits }) };
    return { id: this.#nextId++, kind, at: conditional };
  }
  #impossible(kind: Kind, problem: string): Wanted {
    return { id: this.#nextId++, kind, at: null, problem };
  }
}

/** What a client is told of a breakpoint that it wanted. */
function outcome({ id, problem }: Wanted, set: ResolvedBreakpoint | null): Protocol.Breakpoint {
  const reason = problem ?? set?.problem ?? (set?.resolved === null ? 'There is no such place.' : undefined);
  return {
    id,
    verified: reason === undefined,
    ...(reason === undefined ? {} : { message: reason }),
    ...(set?.resolved === undefined || set.resolved === null ? {} : { instructionReference: set.resolved }),
  };
}

/** From which arrival on it stops: `5` and `>= 5` the fifth, `> 5` the sixth. Null: not understood. */
function hitsOf(text: string): number | null {
  if (text.trim() === '') return 1;
  const [, operator = '', number = ''] = /^\s*(>=|>)?\s*(\d{1,9})\s*$/.exec(text) ?? [];
  if (number === '') return null;
  return Math.max(1, Number(number) + (operator === '>' ? 1 : 0));
}

/** An address as clients give it back: `0x…` or decimal, and bytes behind it. */
export function addressOf(reference: string, offset: number): bigint {
  if (!/^(0x[0-9a-f]{1,16}|\d{1,20})$/i.test(reference.trim())) throw new Refusal(`'${reference}' is no address.`);
  return BigInt.asUintN(64, BigInt(reference.trim()) + BigInt(Math.trunc(offset)));
}

const memoryAt = (address: bigint, bytes = 8): WatchedPlace | null =>
  bytes >= 1 && bytes <= 8 ? { kind: 'memory', address: `0x${address.toString(16)}`, length: bytes } : null;

function watchedPlace(dataId: string): WatchedPlace | null {
  try {
    const place = JSON.parse(dataId) as Partial<Record<string, unknown>>;
    if (place.kind === 'register' && typeof place.name === 'string') return { kind: 'register', name: place.name };
    if (place.kind !== 'memory' || typeof place.address !== 'string' || typeof place.length !== 'number') return null;
    return memoryAt(addressOf(place.address, 0), place.length);
  } catch {
    return null;
  }
}
