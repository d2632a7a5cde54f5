import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import type { Breakpoint, ResolvedBreakpoint, Session } from '../../engine/index';
import { evaluate } from './changes';
import { addressOf } from './memory';
import { Refusal } from './requests';
import type { Sources } from './sources';

type Kind = 'breakpoint' | 'function breakpoint' | 'instruction breakpoint';
type Asked = Pick<Protocol.SourceBreakpoint, 'condition' | 'hitCondition' | 'logMessage'>;

/** A breakpoint as the client asked for it. */
interface Wanted {
  readonly id: number;
  readonly kind: Kind;
  readonly source?: Protocol.Source;
  readonly at: Breakpoint;
  /** It prints this and does not stop. */
  readonly log: string | null;
  /** Why it cannot be set. */
  readonly problem: string | null;
}

/** What stands at the place where the machine is. */
export interface Hit {
  readonly kind: Kind;
  readonly ids: readonly number[];
  /** What is printed there, and whether that is all that is wanted. */
  readonly logs: readonly string[];
  readonly isLogOnly: boolean;
}

/** Lines behind the wanted one that a breakpoint may move to, past comments and labels. */
const FURTHEST_LINE = 200;

/** What stops the run at an instruction, in the groups in which a client sets it. */
export class Breakpoints {
  /** By file, and one group each of functions and instructions. */
  readonly #groups = new Map<string, readonly Wanted[]>();
  #set = new Map<number, ResolvedBreakpoint>();
  #nextId = 1;

  constructor(
    private readonly session: Session,
    private readonly sources: Sources,
    before?: Breakpoints,
  ) {
    if (before === undefined) return;
    this.#groups = new Map(before.#groups);
    this.#nextId = before.#nextId;
    this.#apply();
  }

  /** Those of one source; each moves to the next line with code. */
  setLines({ source, breakpoints = [] }: Protocol.SetBreakpointsArguments): Protocol.Breakpoint[] {
    const file = this.sources.fileOf(source);
    const wanted = breakpoints.map((one) => this.#wanted('breakpoint', { file, line: one.line }, one, source));
    return this.#replace(`file ${file}`, wanted);
  }
  setFunctions({ breakpoints }: Protocol.SetFunctionBreakpointsArguments): Protocol.Breakpoint[] {
    const wanted = breakpoints.map((one) => this.#wanted('function breakpoint', { symbol: one.name.trim() }, one));
    return this.#replace('functions', wanted);
  }
  setInstructions({ breakpoints }: Protocol.SetInstructionBreakpointsArguments): Protocol.Breakpoint[] {
    const wanted = breakpoints.map((one) => {
      const address = addressOf(one.instructionReference, one.offset ?? 0);
      return this.#wanted('instruction breakpoint', { address: `0x${address.toString(16)}` }, one);
    });
    return this.#replace('instructions', wanted);
  }

  /** All of them, as the client is to know them. */
  get all(): Protocol.Breakpoint[] {
    return [...this.#groups.values()].flat().map((wanted) => this.#outcome(wanted));
  }
  /** Takes them from the session. */
  clear(): void {
    this.session.setBreakpoints([]);
    this.#set.clear();
  }

  /** Those whose place and condition is where the machine stands. */
  get hit(): Hit {
    const { rip, at, place } = this.session.view();
    const isHere = ({ resolved, symbol, file, line, condition }: ResolvedBreakpoint): boolean => {
      const isAt =
        resolved === rip ||
        (symbol !== undefined && symbol === at) ||
        (file !== undefined && file === place?.file && line === place.line);
      return isAt && (condition === undefined || this.#holds(condition));
    };
    const hit = [...this.#groups.values()].flat().filter(({ id }) => {
      const set = this.#set.get(id);
      return set !== undefined && isHere(set);
    });
    return {
      kind: hit.find(({ log }) => log === null)?.kind ?? 'breakpoint',
      ids: hit.map(({ id }) => id),
      logs: hit.flatMap(({ log }) => (log === null ? [] : [this.#logged(log)])),
      isLogOnly: hit.length > 0 && hit.every(({ log }) => log !== null),
    };
  }

  #holds(condition: string): boolean {
    const worth = this.session.evaluate(condition);
    return !worth.ok || BigInt(`0x${worth.value}`) !== 0n;
  }
  /** Expressions stand in braces. */
  #logged(text: string): string {
    return text.replaceAll(/\{([^{}]*)\}/gu, (_, expression: string) => {
      try {
        return evaluate(this.session, expression).result;
      } catch (error) {
        if (error instanceof Refusal) return `{${error.message}}`;
        throw error;
      }
    });
  }

  #replace(key: string, group: readonly Wanted[]): Protocol.Breakpoint[] {
    this.#groups.set(key, group);
    this.#apply();
    return group.map((wanted) => this.#outcome(wanted));
  }

  #apply(): void {
    const all = [...this.#groups.values()].flat().filter(({ problem }) => problem === null);
    const resolved = this.session.setBreakpoints(all.map(({ at }) => this.#moved(at)));
    this.#set = new Map(resolved.map((one, index) => [all[index].id, one]));
  }
  #moved(at: Breakpoint): Breakpoint {
    const { file, line = 0 } = at;
    if (file === undefined) return at;
    const moved = this.session.codeLines(file).find((code) => code >= line && code <= line + FURTHEST_LINE);
    return moved === undefined ? at : { ...at, line: moved };
  }

  /** What a client is told of a breakpoint that it wanted. */
  #outcome({ id, problem, at, source }: Wanted): Protocol.Breakpoint {
    const set = this.#set.get(id);
    const nowhere = set?.resolved === null ? 'No instruction is there.' : undefined;
    const reason = problem ?? nowhere ?? set?.problem;
    const line = set?.line ?? at.line;
    return {
      id,
      verified: reason === undefined,
      ...(reason === undefined ? {} : { message: reason }),
      ...(source === undefined ? {} : { source }),
      ...(line === undefined ? {} : { line }),
      ...(set?.resolved === undefined || set.resolved === null ? {} : { instructionReference: set.resolved }),
    };
  }

  #wanted(kind: Kind, at: Breakpoint, asked: Asked, source?: Protocol.Source): Wanted {
    const { condition = '', hitCondition = '', logMessage = '' } = asked;
    const hits = hitsOf(hitCondition);
    return {
      id: this.#nextId++,
      kind,
      at: {
        ...at,
        ...(condition.trim() === '' ? {} : { condition }),
        ...(hits === null || hits === 1 ? {} : { hits }),
      },
      ...(source === undefined ? {} : { source }),
      log: logMessage === '' ? null : logMessage,
      problem: hits === null ? `'${hitCondition}' is no count of hits: write a number, >= N or > N.` : null,
    };
  }
}

/** From which arrival on it stops: `5` and `>= 5` the fifth, `> 5` the sixth. Null: not understood. */
function hitsOf(text: string): number | null {
  if (text.trim() === '') return 1;
  const [, operator = '', number = ''] = /^\s*(>=|>)?\s*(\d{1,9})\s*$/.exec(text) ?? [];
  if (number === '') return null;
  return Math.max(1, Number(number) + (operator === '>' ? 1 : 0));
}
