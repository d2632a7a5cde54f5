import { ERRNO } from '../errno';
import type { CompatHandler, Native } from './compat-calls';
import { COMPAT_CALLS } from './compat-calls';
import { getThreadArea, setThreadArea } from './compat-segments';
import { COMPAT_SIGNALS } from './compat-signals';
import { COMPAT_STATS } from './compat-stat';
import { COMPAT_WAITS } from './compat-wait';
import type { Kernel, Outcome } from './kernel';

/** SERVICE_compat of services.h: the number of a 32-bit call counts from here. */
export const COMPAT_SERVICE = 0x500;
/** No 32-bit call has a higher number. */
export const COMPAT_SERVICE_END = COMPAT_SERVICE + 0x200;

const SEGMENTS: readonly (readonly [number, string, CompatHandler])[] = [
  [243, 'set_thread_area', setThreadArea],
  [244, 'get_thread_area', getThreadArea],
];

type Run = (kernel: Kernel, args: readonly bigint[]) => Outcome;

/**
 * The handlers of 32-bit calls that differ from those of 64-bit programs, as services.
 * @param serviceOf a service of 64-bit programs; undefined where the lab has none.
 */
export function compatServices(
  serviceOf: (number: number) => Run | undefined,
): readonly { readonly number: number; readonly name: string; readonly run: Run }[] {
  const native: Native = (kernel, number, ...args) => {
    const all = [...args, 0n, 0n, 0n, 0n, 0n, 0n].slice(0, 6);
    return serviceOf(number)?.(kernel, all) ?? -ERRNO.ENOSYS;
  };
  return [...COMPAT_CALLS, ...COMPAT_STATS, ...COMPAT_SIGNALS, ...COMPAT_WAITS, ...SEGMENTS].map(
    ([number, name, handler]) => ({
      number: COMPAT_SERVICE + number,
      name: `compat_${name}`,
      run: (kernel, args) => {
        kernel.inCompatCall = true;
        try {
          return handler(kernel, args, native);
        } finally {
          kernel.inCompatCall = false;
        }
      },
    }),
  );
}
