import { expect, it } from 'vitest';
import { Lab } from '../test-lab';
import { SERVICES } from './index';

const IDLE = '.globl _start\n_start: jmp _start\n.data\n.asciz "/dev/zero"\n.bss\n.skip 8192\n';

/** Values that break careless code: borders of pages, halves, signs and types. */
const NASTY = [
  0n, 1n, 2n, 3n, 7n, 8n, 99n, 0x22n, 0x32n, 1023n, 1025n, 4095n, 4096n, 0x401000n, 0x402000n, 0x402ff8n, 0x403000n,
  0x2000_0000n, 0x7fff_f000n, 0x7fff_ffffn, 0x8000_0000n, 0xffff_ffffn, 0x1_0000_0000n, 0x7fff_ffff_e000n, 0x7fff_ffff_efffn,
  0x7fff_ffff_f000n, 0x8000_0000_0000n, 0xffff_8000_0000_0000n, 0xffff_ffff_8100_0000n, 2n ** 53n, 2n ** 63n - 1n, 2n ** 63n,
  2n ** 64n - 4096n, 2n ** 64n - 100n, 2n ** 64n - 1n,
]; // prettier-ignore

it('serves 10,000 calls with hostile arguments without an error of the host (seed 7)', () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return (seed >>> 8) % below;
  };
  const lab = new Lab({ program: IDLE, input: 'x'.repeat(5000), inputEnds: true, terminal: false });
  lab.go(5000);
  const { cpu } = lab.machine;
  cpu.cpl = 0;
  const kinds = new Set<string>();
  for (let round = 0; round < 10_000; round++) {
    const service = SERVICES[random(SERVICES.length)];
    // Loading the program again would start a second address space; a switch of tasks would not be followed by code here.
    if (service.name === 'kernel_execve' || service.name === 'schedule') continue;
    cpu.gpr[0] = BigInt(service.number);
    for (const register of [7, 6, 2, 1, 8, 9]) cpu.gpr[register] = NASTY[random(NASTY.length)];
    // Gigabytes from /dev/zero into what is mapped are legal, but slow.
    if (cpu.gpr[2] > 65_536n && (service.name === 'read' || service.name === 'write')) cpu.gpr[2] = 65_536n;
    const served = lab.linux.serve();
    kinds.add(served.kind);
    const result = BigInt.asIntN(64, cpu.gpr[0]);
    const plausible =
      served.kind !== 'done' || service.name.startsWith('compat_') || result >= -4095n || result < -(2n ** 62n);
    expect(plausible, `${service.name} returned ${result}`).toBe(true);
  }
  expect([...kinds].sort()).toEqual(['called', 'done', 'exit', 'killed', 'panic']);
  expect(lab.output.length).toBeLessThan(200_000_000);
});

it('runs random bytes as a program to one of the named ends (seed 11)', () => {
  let seed = 11;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed >>> 24;
  };
  for (let round = 0; round < 24; round++) {
    const bytes = Array.from({ length: 64 }, random).join(',');
    const program = `.globl _start\n_start: .byte ${bytes}\n mov $60, %eax\n syscall\n`;
    const end = new Lab({ program, boot: round % 2 === 0 ? 'pti=on' : 'pti=off' }).go(6000);
    expect(end).toMatch(/^(killed \d+: .+|exit \d+|limit|wait)$/u);
  }
});
