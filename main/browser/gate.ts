import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export type Verdict =
  | { readonly kind: 'refused'; readonly status: 403 | 405; readonly reason: string }
  /** The token was right: the browser gets the cookie and leaves the token's address. */
  | { readonly kind: 'admitted'; readonly cookie: string }
  | { readonly kind: 'file'; readonly pathname: string };

const COOKIE = 'lstar';

/**
 * Who may talk to the browser shell. Other users of the machine reach the loopback interface too, so the only wall is a
 * 256-bit secret: first as a token in the start address (good once), then as a cookie that scripts cannot read. The Host
 * header must be our own (DNS rebinding), and a socket's Origin exactly ours.
 */
export class Gate {
  readonly #token = randomBytes(32).toString('base64url');
  readonly #secret = randomBytes(32).toString('base64url');
  #tokenUsed = false;

  constructor(private readonly port: number) {}

  get startUrl(): string {
    return `http://127.0.0.1:${this.port}/?token=${this.#token}`;
  }

  judge(method: string | undefined, target: string | undefined, headers: IncomingHttpHeaders): Verdict {
    if (!this.#isOwnHost(headers)) return refused('This lab is not served under that name.');
    if (method !== 'GET' && method !== 'HEAD') return { ...refused('Only GET.'), status: 405 };
    const url = parse(target);
    if (url === null) return refused('No such address.');
    const token = url.searchParams.get('token');
    if (token !== null && !this.#tokenUsed && same(token, this.#token)) {
      this.#tokenUsed = true;
      return { kind: 'admitted', cookie: `${COOKIE}=${this.#secret}; HttpOnly; SameSite=Strict; Path=/` };
    }
    if (!this.#hasCookie(headers))
      return refused('Open the address that `lstar serve` printed; it works once, in one browser.');
    return token === null ? { kind: 'file', pathname: url.pathname } : { kind: 'file', pathname: '/' };
  }

  admitsSocket(target: string | undefined, headers: IncomingHttpHeaders): boolean {
    return (
      this.#isOwnHost(headers) &&
      headers.origin === `http://127.0.0.1:${this.port}` &&
      parse(target)?.pathname === '/socket' &&
      this.#hasCookie(headers)
    );
  }

  #isOwnHost(headers: IncomingHttpHeaders): boolean {
    return headers.host === `127.0.0.1:${this.port}`;
  }

  #hasCookie(headers: IncomingHttpHeaders): boolean {
    return (headers.cookie ?? '')
      .split(';')
      .map((part) => part.trim())
      .some((part) => part.startsWith(`${COOKIE}=`) && same(part.slice(COOKIE.length + 1), this.#secret));
  }
}

const refused = (reason: string): Extract<Verdict, { kind: 'refused' }> => ({ kind: 'refused', status: 403, reason });

function parse(target: string | undefined): URL | null {
  try {
    return new URL(target ?? '', 'http://lab');
  } catch {
    return null;
  }
}

/** Takes the same time wherever the two differ. */
function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
