import type { Span } from '../api';
import { lexText } from './lexer';
import { parameterTokens, Splice, type Call } from './multi-macros';
import { placed, type Expansion, type Token } from './token';

interface SubstitutionHost {
  readonly contexts: readonly { readonly name: string; readonly id: number }[];
  expand(tokens: readonly Token[]): Token[];
  error(message: string, span: Span, via?: Expansion | null): void;
  /** Counts what was made; false when it is too much. */
  spend(tokens: number, at: Span): boolean;
}

const isPlain = (token: Token): boolean =>
  token.kind === 'identifier' ||
  token.kind === 'number' ||
  token.kind === 'mark' ||
  token.kind === 'string' ||
  token.kind === 'directive' ||
  token.kind === 'stray' ||
  token.kind === 'paste';

/** A token that a macro put here has a way of its own; that of a body's file is the definition's, not the call's. */
const isOnItsWay = ({ via }: Token): boolean => via !== null && via.includes !== true;

/** An argument that is written at the call comes through the place in the body that it takes. */
const usedAt = (part: Token, place: Token, call: Call): Token =>
  part.via === call.via
    ? part
    : { ...part, via: { message: 'used here', span: placed({ span: place.span, via: call.via }) } };

/** Replaces what stands for parts of a macro call, for labels of a call and for names of a context. */
export class Substitution {
  constructor(private readonly host: SubstitutionHost) {}

  /** Replaces `%1`, `%%label`, `%$name`, `%[…]` and gives every token its way here. */
  substitute(raw: readonly Token[], call: Call | null, via: Expansion | null): Token[] {
    if (call === null && raw.every((token) => isPlain(token))) return [...raw];
    const splice = new Splice();
    for (const token of raw) {
      if (token.kind === 'parameter') splice.inserted(this.parameter(token, call), token);
      else if (token.kind === 'local') splice.inserted(this.localLabel(token, call), token);
      else if (token.kind === 'context') splice.inserted(this.contextName(token), token);
      else if (token.kind === 'indirect') splice.inserted(this.indirect(token, call, via), token);
      else if (token.kind === 'environment') splice.inserted(this.environment(token), token);
      else splice.own(call === null || isOnItsWay(token) ? token : { ...token, via });
    }
    this.host.spend(splice.tokens.length, raw[0].span);
    return splice.tokens;
  }

  private parameter(token: Token, call: Call | null): readonly Token[] {
    if (call === null) {
      this.host.error(
        `\`${token.text}\` stands for a macro's argument, but this line is in no macro.`,
        token.span,
        token.via,
      );
      return [];
    }
    const tokens = parameterTokens(call, token);
    if (typeof tokens !== 'string') return tokens.map((part) => usedAt(part, token, call));
    this.host.error(tokens, token.span, call.via);
    return [];
  }

  private localLabel(token: Token, call: Call | null): readonly Token[] {
    if (call === null) {
      this.host.error(
        `\`${token.text}\` is a label of a macro call, but this line is in no macro.`,
        token.span,
        token.via,
      );
      return [];
    }
    return [{ ...token, kind: 'identifier', text: `..@${call.id}.${token.text.slice(2)}`, via: call.via }];
  }

  private contextName(token: Token): readonly Token[] {
    const match = /^%(\$+)(.*)$/.exec(token.text)!;
    const context = this.host.contexts.at(-match[1].length);
    if (context === undefined) {
      this.host.error(`\`${token.text}\` belongs to a context, but no \`%push\` opened one.`, token.span, token.via);
      return [];
    }
    return [{ ...token, kind: 'identifier', text: `..@${context.id}.${match[2]}` }];
  }

  private indirect(token: Token, call: Call | null, via: Expansion | null): readonly Token[] {
    return this.host.expand(this.substitute(lexText(token.text, { ...token, space: false }), call, via));
  }

  private environment(token: Token): readonly Token[] {
    this.host.error(
      `\`${token.text}\` asks for an environment variable; the lab has none, so that a build is the same everywhere.`,
      token.span,
      token.via,
    );
    return [];
  }
}
