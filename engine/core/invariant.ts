/** An error of the host: a bug in this program, never something a guest or a source text caused. */
export class HostError extends Error {
  override readonly name = 'HostError';
}

/**
 * Throws a {@link HostError} when `condition` is false, in release builds too.
 * @param why one sentence that names the broken rule.
 */
export function invariant(condition: unknown, why: string): asserts condition {
  if (!condition) throw new HostError(why);
}

/** For the `default` of a switch over a closed union: does not compile while a case is missing. */
export function unreachable(value: never): never {
  throw new HostError(`unreachable value ${JSON.stringify(value)}`);
}
