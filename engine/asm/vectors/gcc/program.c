/* A whole program without a library: system calls, recursion, sorting. */
typedef unsigned long u64;
static inline long call3(long n, long a, long b, long c) {
  long r;
  __asm__ volatile("syscall" : "=a"(r) : "a"(n), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
  return r;
}
static char buffer[4096];
static int used;
static void put(char c) {
  buffer[used++] = c;
  if (used == sizeof buffer) {
    call3(1, 1, (long)buffer, used);
    used = 0;
  }
}
static void number(u64 x) {
  char t[24];
  int i = 0;
  do t[i++] = '0' + x % 10;
  while (x /= 10);
  while (i) put(t[--i]);
}
static void sort(int *a, int n) {
  for (int i = 1; i < n; i++) {
    int v = a[i], j = i;
    while (j > 0 && a[j - 1] > v) {
      a[j] = a[j - 1];
      j--;
    }
    a[j] = v;
  }
}
static unsigned seed = 1;
static unsigned next(void) {
  seed ^= seed << 13;
  seed ^= seed >> 17;
  seed ^= seed << 5;
  return seed;
}
int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
void _start(void) {
  int a[32];
  for (int i = 0; i < 32; i++) a[i] = next() % 1000;
  sort(a, 32);
  for (int i = 0; i < 32; i++) {
    number(a[i]);
    put(' ');
  }
  number(fib(20));
  put('\n');
  call3(1, 1, (long)buffer, used);
  call3(60, 0, 0, 0);
  __builtin_unreachable();
}
