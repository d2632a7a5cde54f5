/*
 * What RCPSS and RSQRTSS of this machine's CPU answer, as engine/exec/float/approximations.gen.ts keeps it:
 *
 *   gcc -O2 approximations.c -lm -o approximations && ./approximations > ../../engine/exec/float/approximations.gen.ts
 *
 * Both depend on the top 12 bits of the fraction alone (checked here for every fraction), and their results have 12 bits.
 */
#include <immintrin.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static float number(uint32_t bits) {
  float f;
  memcpy(&f, &bits, 4);
  return f;
}
static float reciprocal(float x) { return _mm_cvtss_f32(_mm_rcp_ss(_mm_set_ss(x))); }
static float root(float x) { return _mm_cvtss_f32(_mm_rsqrt_ss(_mm_set_ss(x))); }

static void table(const char *name, const char *words, float (*of)(float), double (*exact)(double), uint32_t first) {
  printf("/** %s */\nexport const %s: string = [\n", words, name);
  for (uint32_t i = 0; i < 4096; i++) {
    float answer = of(number(first | i << 11));
    for (uint32_t low = 0; low < 2048; low++)
      if (of(number(first | i << 11 | low)) != answer) exit(1);
    int difference = (int)(answer * 8192) - (int)floor(exact(number(first | i << 11)) * 8192) + 4;
    if (difference < 0 || difference > 9) exit(2);
    printf("%s%d%s", i % 128 == 0 ? "  '" : "", difference, i % 128 == 127 ? "',\n" : "");
  }
  printf("].join('');\n");
}
static double inverse(double x) { return 1 / x; }
static double inverse_root(double x) { return 1 / sqrt(x); }

int main(void) {
  puts("// Made by tools/oracle/approximations.c on an AuthenticAMD 25/1/1; do not edit.\n// prettier-ignore\n");
  table("RECIPROCALS", "Of 1 + i / 4096: 8192 times the answer, less the whole part of 8192 times the exact value, plus 4.", reciprocal, inverse, 0x3f800000);
  table("ROOTS_OF_ONES", "Likewise of reciprocal square roots of 1 + i / 4096.", root, inverse_root, 0x3f800000);
  table("ROOTS_OF_TWOS", "And of 2 + i / 2048.", root, inverse_root, 0x40000000);
  return 0;
}
