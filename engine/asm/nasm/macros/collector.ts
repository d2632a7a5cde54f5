import type { Span } from '../../api';
import type { Lexed } from '../text/lexer';
import type { Token } from '../text/token';
import type { MacroCall } from './multi';

interface Open {
  readonly kind: 'macro' | 'rep';
  readonly directive: string;
  readonly at: Span;
  readonly body: Lexed[];
  readonly finish: (body: readonly Lexed[]) => void;
  macros: number;
  reps: number;
}

interface CollectorHost {
  error(message: string, span: Span): void;
}

const BEGINS_MACRO = /^%i?r?macro$/i;

/** Gathers the lines between `%macro` and `%endmacro`, or `%rep` and `%endrep`. */
export class Collector {
  private current: Open | null = null;

  constructor(private readonly host: CollectorHost) {}

  get isOpen(): boolean {
    return this.current !== null;
  }

  get kind(): Open['kind'] | null {
    return this.current?.kind ?? null;
  }

  open(kind: Open['kind'], directive: string, at: Span, finish: Open['finish']): void {
    this.current = { kind, directive, at, body: [], finish, macros: 0, reps: 0 };
  }

  /** Takes the line in, unless it is for the preprocessor: the end of the body, or an end that does not fit. */
  ends(first: Token, line: Lexed): boolean {
    const open = this.current!;
    const directive = first.kind === 'directive' ? first.text.toLowerCase() : '';
    if (BEGINS_MACRO.test(directive)) open.macros++;
    else if (directive === '%endmacro' && open.macros > 0) open.macros--;
    else if (directive === '%endmacro' || directive === '%endm') return true;
    else if (open.kind === 'rep' && directive === '%rep') open.reps++;
    else if (open.kind === 'rep' && directive === '%endrep') {
      if (open.reps === 0) return true;
      open.reps--;
    }
    open.body.push(line);
    return false;
  }

  /** Gives the body on; where it began. */
  close(): Span {
    const open = this.current!;
    this.current = null;
    open.finish(open.body);
    return open.at;
  }

  /** The text ended first: that of `call`, or all. */
  unfinished(call: MacroCall | null): void {
    const open = this.current!;
    const end = open.kind === 'rep' ? '%endrep' : '%endmacro';
    const inside = call === null ? '' : ` in the macro \`${call.macro.name}\``;
    this.host.error(`This \`${open.directive}\` has no \`${end}\`${inside}.`, open.at);
    this.current = null;
  }
}
