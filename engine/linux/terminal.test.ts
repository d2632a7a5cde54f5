import { expect, it } from 'vitest';
import { Lab } from './test-lab';

const ECHO = `
        .globl _start
_start: xor %eax, %eax
        xor %edi, %edi
        lea buffer(%rip), %rsi
        mov $100, %edx
        syscall
        mov %rax, %rdx
        test %rax, %rax
        jle 1f
        mov $1, %eax
        mov $1, %edi
        syscall
        jmp _start
1:      mov %eax, %edi
        mov $60, %eax
        syscall
        .bss
buffer: .skip 100
`;

it('waits for a key, takes a line, and ends at ^D', () => {
  const lab = new Lab({ program: ECHO, terminal: true, inputEnds: false });
  expect(lab.go()).toBe('wait');
  expect(lab.go(100)).toBe('wait');
  lab.type('hi\r');
  expect(lab.go()).toBe('wait');
  expect(lab.output).toBe('hi\r\nhi\r\n');
  lab.type('\x04');
  expect(lab.go()).toBe('exit 0');
});

it('kills a waiting reader with ^C, by way of the slow exit path', () => {
  const lab = new Lab({ program: ECHO, terminal: true, inputEnds: false });
  expect(lab.go()).toBe('wait');
  lab.type('ab\x03');
  expect(lab.go()).toMatch(/^killed 2/u);
  expect(lab.output).toBe('ab^C');
});

it('reaches a program that never calls the kernel, by the interrupt of the terminal', () => {
  const lab = new Lab({ program: '.globl _start\n_start: jmp _start', terminal: true, inputEnds: false });
  expect(lab.go(20_000)).toBe('limit');
  lab.type('\x03');
  expect(lab.go(20_000)).toMatch(/^killed 2/u);
  expect(lab.services.slice(-1)).toEqual(['do_irq']);
});

it('reads a pipe to its end', () => {
  const lab = new Lab({ program: ECHO, input: 'one\ntwo\n' });
  expect(lab.go()).toBe('exit 0');
  expect(lab.output).toBe('one\ntwo\n');
});
