import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildKernel } from './build';
import { kernelProfiles, kernelSources } from './profile';
import { SERVICES } from './services/index';
import { SYSCALLS } from './syscalls';
import { bootOptions } from './test-lab';

const text = (profile: string, name: string): string =>
  kernelSources(profile).find((source) => source.name === name)?.text ?? '';

it.each(kernelProfiles())('%s assembles to the bytes of GNU as and ld', (profile) => {
  const { image, diagnostics } = buildKernel({ profile, boot: bootOptions(''), vendor: 'intel' });
  expect(diagnostics).toEqual([]);
  // Recorded by kernels/check-gnu.sh: section, size, address, SHA-256.
  const recorded = readFileSync(new URL(`kernels/${profile}/gnu.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const ours = recorded.map((line) => {
    const [name] = line.split(' ');
    for (const segment of image?.segments ?? []) {
      const section = segment.sections.find((each) => each.name === name);
      if (section === undefined) continue;
      const from = Number(section.address - segment.address);
      const bytes = segment.bytes.slice(from, from + section.size);
      const sum = bytes.length === 0 ? 'nobits' : createHash('sha256').update(bytes).digest('hex');
      return [name, section.address.toString(16), section.size.toString(16).padStart(8, '0'), sum].join(' ');
    }
    return `${name} is missing`;
  });
  expect(ours).toEqual(recorded);
});

/** The rows of the list that a version of Linux has: number, handler, name of the call. */
function listed(version: number): { readonly number: number; readonly name: string; readonly handled: boolean }[] {
  const rows: { number: number; name: string; handled: boolean }[] = [];
  const open: boolean[] = [];
  for (const line of text('v4.15', 'syscalls_64.h').split('\n')) {
    const [, relation, bound] = /^\.if LINUX_VERSION (<|>=) (\d+)/u.exec(line) ?? [];
    if (relation !== undefined) open.push(relation === '<' ? version < Number(bound) : version >= Number(bound));
    else if (line === '.else') open.push(!(open.pop() ?? true));
    else if (line === '.endif') open.pop();
    const [, none, number, handler, note] = /^__SYSCALL(_NONE)? (\d+)(?:, (\w+))?[^#]*(?:# (\w+))?$/u.exec(line) ?? [];
    if (number !== undefined && !open.includes(false))
      rows.push({ number: Number(number), name: note ?? handler ?? '', handled: none === undefined });
  }
  return rows;
}

it('names in the list of handlers what the table of system calls names', () => {
  const named = (version: number): readonly (readonly [number, string])[] =>
    listed(version).map(({ number, name }) => [number, name]);
  const table = SYSCALLS.map(({ number, name }) => [number, name]);
  expect(named(415)).toEqual(table.slice(0, 333));
  expect(named(609)).toEqual(table);
});

it('has a handler for every service, and in services.h every number of the others', () => {
  const handlers = new Map(
    listed(609).flatMap(({ number, name, handled }) => (handled ? [[number, name] as const] : [])),
  );
  const [compat, ...others] = [...text('v4.15', 'services.h').matchAll(/^\.equ SERVICE_(\w+), (0x[0-9a-f]+)/gmu)].sort(
    ([, a], [, b]) => Number(b === 'compat') - Number(a === 'compat'),
  );
  for (const [, name, number] of others) handlers.set(Number(number), name);
  const calls32 = [...text('v4.15', 'syscalls_32.h').matchAll(/^__COMPAT32 (\d+), (\w+)/gmu)];
  for (const [, number, name] of calls32) handlers.set(Number(compat[2]) + Number(number), `compat_${name}`);
  expect(SERVICES.map(({ number }) => [number, handlers.get(number)])).toEqual(
    SERVICES.map(({ number, name }) => [number, name]),
  );
  const own = SERVICES.filter(({ number }) => number >= 0x400 && number < Number(compat[2]));
  expect(own).toHaveLength(others.length);
});

it.each(kernelProfiles())('%s ends its table where its list ends', (profile) => {
  const equal = (name: string): number =>
    Number(new RegExp(`^\\.equ ${name}, (\\d+)`, 'mu').exec(text(profile, 'config.h'))?.[1]);
  const rows = listed(equal('LINUX_VERSION'));
  expect(rows.at(-1)?.number).toBe(equal('__NR_syscall_max'));
});
