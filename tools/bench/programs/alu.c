/* Registers only: xorshift64 and a linear congruential generator, 100,000,000 rounds. */
#include "bench.h"

void _start(void) {
  u64 shifted = 0x2545f4914f6cdd1d, congruent = 1, sum = 0;
  for (u64 i = 0; i < 1000000ul * SCALE; i++) {
    shifted ^= shifted << 13;
    shifted ^= shifted >> 7;
    shifted ^= shifted << 17;
    congruent = congruent * 6364136223846793005ul + 1442695040888963407ul;
    sum += shifted ^ congruent;
  }
  finish(sum);
}
