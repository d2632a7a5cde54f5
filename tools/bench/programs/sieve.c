/* Single bytes all over 16 MiB: the sieve of Eratosthenes, four times. */
#include "bench.h"

#define SIZE (16u << 20)
static u8 composite[SIZE];

static __attribute__((noinline)) u64 primes(void) {
  u64 count = 0;
  for (u32 i = 0; i < SIZE; i++) composite[i] = 0;
  for (u32 i = 2; i * i < SIZE; i++) {
    if (composite[i]) continue;
    for (u32 j = i * i; j < SIZE; j += i) composite[j] = 1;
  }
  for (u32 i = 2; i < SIZE; i++) count += !composite[i];
  return count;
}

void _start(void) {
  u64 sum = 0;
  for (int i = 0; i < (SCALE + 24) / 25; i++) sum = sum * 31 + primes();
  finish(sum);
}
