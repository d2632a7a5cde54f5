/** A generator of numbers below `most`, the same for the same seed (xorshift). */
export function numbers(seed: number): (most: number) => number {
  let state = seed | 1;
  return (most) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % most;
  };
}

/** A program of random instructions that loops so often, writes, calls the kernel with anything, and sooner or later faults. */
export function randomProgram(random: (most: number) => number, passes = 50): string {
  const registers = ['rax', 'rbx', 'rcx', 'rdx', 'rsi', 'rdi', 'r8', 'r15'];
  const register = (): string => `%${registers[random(registers.length)]}`;
  const lines: readonly (() => string)[] = [
    () => `mov $${random(4000)}, ${register()}`,
    () => `add ${register()}, ${register()}`,
    () => `imul ${register()}, ${register()}`,
    () => `mov ${register()}, data+${random(8) * 8}(%rip)`,
    () => `mov data+${random(8) * 8}(%rip), ${register()}`,
    () => `push ${register()}\n pop ${register()}`,
    () => `mov $${[39, 102, 24, 12, 1, 999][random(6)]}, %eax\n syscall`,
    () => `lea data(%rip), %rdi\n mov $${random(60)}, %ecx\n rep stosb`,
    () => `dec %r14\n jnz 1b`,
    () => `test ${register()}, ${register()}\n jz 2f`,
  ];
  const body = Array.from({ length: 30 }, () => ` ${lines[random(lines.length)]?.() ?? 'nop'}`);
  return `.globl _start\n_start: mov $${passes}, %r14\n1:\n${body.join('\n')}\n2: mov $60, %eax\n syscall\n .data\ndata: .fill 64, 8, 7\n`;
}
