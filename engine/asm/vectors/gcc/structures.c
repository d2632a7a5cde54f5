/* Tables, trees, strings, switches: what a student's C turns into. */
typedef unsigned int u32;
typedef unsigned char u8;
typedef unsigned long size;
struct node {
  struct node *left, *right;
  int key;
  char tag;
};
static u32 crc[256];
extern int outside(int, ...);
int counter = 7;
static short table[5] = {1, -2, 3, -4, 5};
const char *names[] = {"zero", "one", "two\n\t\"x\"", 0};
void init(void) {
  for (u32 i = 0; i < 256; i++) {
    u32 c = i;
    for (int k = 0; k < 8; k++) c = c & 1 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
    crc[i] = c;
  }
}
u32 checksum(const u8 *p, size n) {
  u32 c = ~0u;
  while (n--) c = crc[(c ^ *p++) & 255] ^ (c >> 8);
  return ~c;
}
struct node *insert(struct node *n, struct node *x) {
  if (!n) return x;
  if (x->key < n->key) n->left = insert(n->left, x);
  else n->right = insert(n->right, x);
  return n;
}
int choose(int x) {
  switch (x) {
    case 0: return outside(1);
    case 1: return outside(2, 3);
    case 2: return 77;
    case 3: return x * x;
    case 4: return outside(9);
    case 5: return -1;
    case 9: return 1234567;
    default: return table[x & 3] + counter;
  }
}
long divide(long a, long b) { return a / b + a % 7 + (size)b / 10 + a / 16; }
void scramble(char *d, const char *s, int n) {
  for (int i = 0; i < n; i++) d[i] = s[i] ^ n;
}
const char *name(int i) { return names[i]; }
_Bool atomic(int *p, int v) {
  __sync_fetch_and_add(p, v);
  return __sync_bool_compare_and_swap(p, 1, 2);
}
u8 rotate(u8 a, int n) { return (a << n) | (a >> (8 - n)); }
