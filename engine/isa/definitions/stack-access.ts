import type { Width } from '../../core/bits';
import type { Sem } from '../sem';

/** Width of the stack pointer: 64 in 64-bit mode; elsewhere SS.B chooses. Source: SDM Vol. 1 §6.2.3. */
export const stackWidth = <V>(s: Sem<V>): 16 | 32 | 64 => s.form.stackWidth;

/** The stack pointer moved by `bytes`, wrapped to its width. */
export function movedStack<V>(s: Sem<V>, from: V, bytes: number): V {
  const moved = bytes < 0 ? s.sub(from, s.lit(-bytes)) : s.add(from, s.lit(bytes));
  return s.zext(moved, stackWidth(s));
}

export const stackPointer = <V>(s: Sem<V>): V => s.zext(s.gpr('rsp'), stackWidth(s));

export function push<V>(s: Sem<V>, value: V, width: Width): void {
  const top = movedStack(s, stackPointer(s), -width / 8);
  s.store('ss', top, value, width);
  s.setGpr('rsp', top, stackWidth(s));
}

/** The value at the top of the stack; RSP goes past it and `release` more bytes. */
export function pop<V>(s: Sem<V>, width: Width, release = 0): V {
  const top = stackPointer(s);
  const value = s.load('ss', top, width);
  s.setGpr('rsp', movedStack(s, top, width / 8 + release), stackWidth(s));
  return value;
}
