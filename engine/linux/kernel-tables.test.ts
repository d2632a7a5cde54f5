import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildKernel, kernelSources } from './build';
import { SERVICES } from './services/index';
import { SYSCALLS } from './syscalls';
import { bootOptions } from './test-lab';

const text = (name: string): string => kernelSources('v4.15').find((source) => source.name === name)?.text ?? '';

it('assembles to the bytes of GNU as and ld', () => {
  const { image, diagnostics } = buildKernel({ profile: 'v4.15', boot: bootOptions(''), vendor: 'intel' });
  expect(diagnostics).toEqual([]);
  // Recorded by kernels/check-gnu.sh: section, size, address, SHA-256.
  const recorded = readFileSync(new URL('kernels/v4.15/gnu.txt', import.meta.url), 'utf8')
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

it('has every service number of the sources in the table, and the other way round', () => {
  const inSources = new Map<number, string>();
  for (const [, name, number] of text('services.h').matchAll(/^\.equ SERVICE_(\w+), (0x[0-9a-f]+)/gmu))
    inSources.set(Number(number), name);
  for (const [, name, number] of text('sys.S').matchAll(/SYSCALL_STUB sys_(?:new)?(\w+), (\d+)$/gmu))
    inSources.set(Number(number), name);
  expect([...inSources].sort(([a], [b]) => a - b)).toEqual(SERVICES.map(({ number, name }) => [number, name]));
});

it('has every number in sys_call_table, served or not', () => {
  const rows = [...text('syscall_64.S').matchAll(/^ +\.quad +(\w+) +# (\d+) (\w+)$/gmu)];
  expect(rows.map(([, , number, name]) => [Number(number), name])).toEqual(
    SYSCALLS.map(({ number, name }) => [number, name]),
  );
  expect(rows.map(([, target]) => target !== 'sys_ni_syscall')).toEqual(SYSCALLS.map(({ served }) => served));
  for (const [, target, , name] of rows) expect(['sys_ni_syscall', `sys_${name}`, `sys_new${name}`]).toContain(target);
});
