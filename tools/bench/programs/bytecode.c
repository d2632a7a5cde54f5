/* Jumps through a table: a stack machine whose program counts the steps of Collatz sequences. */
#include "bench.h"

enum { PUSH, GET, PUT, ADD, SUB, MUL, HALF, ODD, DUP, LESS, JUMP, JUMP_ZERO, LOAD, STORE, STOP };

static u64 memory[256];

static __attribute__((noinline)) u64 run(const u8 *code, u64 argument) {
  u64 stack[16], variable[4] = {argument, 0, 0, 0};
  u64 *top = stack;
  const u8 *pc = code;
  *top = 0;
  for (;;) {
    switch (*pc++) {
      case PUSH: *++top = *pc++; break;
      case GET: *++top = variable[*pc++ & 3]; break;
      case PUT: variable[*pc++ & 3] = *top--; break;
      case ADD: top[-1] += top[0], top--; break;
      case SUB: top[-1] -= top[0], top--; break;
      case MUL: top[-1] *= top[0], top--; break;
      case HALF: top[0] >>= 1; break;
      case ODD: top[0] &= 1; break;
      case DUP: top[1] = top[0], top++; break;
      case LESS: top[-1] = top[-1] < top[0], top--; break;
      case JUMP: pc = code + *pc; break;
      case JUMP_ZERO: {
        u8 target = *pc++;
        if (*top-- == 0) pc = code + target;
        break;
      }
      case LOAD: top[0] = memory[(u8)top[0]]; break;
      case STORE: memory[(u8)top[0]] = top[-1], top -= 2; break;
      case STOP: return top[0];
    }
  }
}

/* steps = 0; while (1 < n) { n = n odd ? 3n + 1 : n / 2; memory[steps] += n; steps++; } */
static const u8 collatz[] = {
    /*  0 */ PUSH, 1, GET, 0, LESS, JUMP_ZERO, 45,
    /*  7 */ GET, 0, DUP, ODD, JUMP_ZERO, 23,
    /* 13 */ PUSH, 3, MUL, PUSH, 1, ADD, PUT, 0, JUMP, 26,
    /* 23 */ HALF, PUT, 0,
    /* 26 */ GET, 1, LOAD, GET, 0, ADD, GET, 1, STORE,
    /* 35 */ GET, 1, PUSH, 1, ADD, PUT, 1, JUMP, 0, STOP,
    /* 45 */ GET, 1, STOP,
};

void _start(void) {
  u64 sum = 0;
  for (u32 n = 1; n <= 650u * SCALE; n++) sum += run(collatz, n);
  for (int i = 0; i < 256; i++) sum = sum * 31 + memory[i];
  finish(sum);
}
