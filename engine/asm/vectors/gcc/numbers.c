/* Arithmetic of all widths, floating point, vectors. */
typedef long i64;
float mix(float a, double b, int c) { return a * 2.5f + (float)b - c + (a > b ? 1.0f : (float)(unsigned)c); }
i64 multiply(i64 a, int b) { return a * b + (i64)((__int128)a * a >> 64); }
int bits(unsigned long x) { return __builtin_ctzl(x) + __builtin_clzl(x) + (int)__builtin_bswap32((int)x); }
long double wide(long double a, int b) { return a * b + 1.0L; }
float dot(const float *a, const float *b, int n) {
  float s = 0;
  for (int i = 0; i < n; i++) s += a[i] * b[i];
  return s;
}
void axpy(double *y, const double *x, double a, int n) {
  for (int i = 0; i < n; i++) y[i] += a * x[i];
}
static int grid[64][64];
int life(void) {
  int s = 0;
  for (int y = 1; y < 63; y++)
    for (int x = 1; x < 63; x++) {
      int c = 0;
      for (int j = -1; j <= 1; j++)
        for (int i = -1; i <= 1; i++) c += grid[y + j][x + i];
      s += c == 3;
    }
  return s;
}
int ackermann(int m, int n) {
  if (!m) return n + 1;
  if (!n) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}
unsigned char clip(int x) { return x < 0 ? 0 : x > 255 ? 255 : x; }
i64 pick(i64 a, i64 b, char c) { return c > 'm' ? a : -b; }
