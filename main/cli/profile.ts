import type { Profile } from '../../engine/index';
import type { TraceFormat } from './trace';

/** A profile as a table, or as one line of JSON. */
export function profileText({ instructions, ring0, rows }: Profile, format: TraceFormat): string {
  if (format === 'json') return JSON.stringify({ event: 'profile', instructions, ring0, rows });
  const share = (count: number): string => `${((count / Math.max(1, instructions)) * 100).toFixed(1)} %`.padStart(7);
  const line = (count: string, part: string, entered: string, ring: string, name: string): string =>
    `${count.padStart(12)} ${part} ${entered.padStart(9)} ${ring.padStart(4)}  ${name}`;
  return [
    `${instructions} instructions, ${ring0} of them in ring 0`,
    line('instructions', '  share', 'entered', 'ring', 'function or label'),
    ...rows.map(({ name, ring, count, entered }) =>
      line(String(count), share(count), String(entered ?? '-'), String(ring), name),
    ),
  ].join('\n');
}
