/* What every benchmark needs without a C library: two system calls, and sixteen hexadecimal digits on stdout. */
typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long u64;

static inline long system_call(long number, long a, long b, long c) {
  long result;
  __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
  return result;
}

/* Prints the checksum and ends the process. */
static inline __attribute__((noreturn)) void finish(u64 checksum) {
  char line[17];
  for (int i = 0; i < 16; i++) line[i] = "0123456789abcdef"[(checksum >> (60 - 4 * i)) & 15];
  line[16] = '\n';
  system_call(1, 1, (long)line, sizeof line);
  for (;;) system_call(60, 0, 0, 0);
}

/* How much work, in hundredths. */
#ifndef SCALE
#define SCALE 100
#endif
