/* What a compiler asks of symbols and sections: visibility, weak names, aliases, threads, constructors, tables, clean-up. */

extern int elsewhere(int, const char *);
extern int maybe(void) __attribute__((weak));
extern __thread int others;

int counter = 3;
int common_later;
static int zeroed[17];
const char *const names[] = {"red", "green", "blue", "a longer one, with more than a word in it"};
__thread int own = 5;
static __thread long hidden_own[4];
int tucked __attribute__((visibility("hidden"))) = 9;
int guarded __attribute__((visibility("protected"))) = 10;
int placed __attribute__((section(".data.special"), aligned(64))) = 1;
int kept __attribute__((section(".keep"), used)) = 2;
struct entry {
  const char *name;
  int (*run)(int);
} __attribute__((packed));

static int twice(int x) { return 2 * x + counter; }
int thrice(int x) { return 3 * x + tucked; }
extern int also_thrice(int) __attribute__((alias("thrice")));
extern int weakly_thrice(int) __attribute__((weak, alias("thrice")));
const struct entry table[] = {{"twice", twice}, {"thrice", thrice}, {"elsewhere", (int (*)(int))elsewhere}};

static int (*chosen(void))(int) { return counter & 1 ? twice : thrice; }
int picked(int) __attribute__((ifunc("chosen")));

__attribute__((constructor)) static void before(void) { zeroed[3] = counter; }
__attribute__((destructor(200))) static void after(void) { zeroed[4] = own; }

static void leave(int *what) { zeroed[0] += *what; }
int cleaned(int x) {
  int mine __attribute__((cleanup(leave))) = x;
  return elsewhere(mine, names[x & 3]) + elsewhere(x, __func__);
}

int threads(int x) {
  own += x;
  hidden_own[x & 3] += others;
  return own + (int)hidden_own[1];
}

int perhaps(void) { return maybe ? maybe() : common_later; }
long apart(void) { return (char *)&zeroed[5] - (char *)zeroed + guarded + placed + kept; }

int day(int n) {
  switch (n) {
    case 0: return elsewhere(1, "mon");
    case 1: return elsewhere(2, "tue");
    case 2: return picked(3);
    case 3: return threads(4);
    case 4: return cleaned(5);
    case 5: return also_thrice(6);
    case 6: return table[counter & 1].run(7);
    default: return -1;
  }
}

__attribute__((cold, noinline)) static int rare(int x) { return elsewhere(x, "rare"); }
int mostly(int x) {
  if (__builtin_expect(x < 0, 0)) return rare(x) * 2;
  for (int n = 0; n < x; n++) zeroed[n % 17] ^= n << (x & 7);
  return zeroed[x % 17];
}
double ratio(double a, float b) { return a * 1.5 + b / 3.25f - 0.1; }
long double extended(long double x) { return x * 1.0e-10L; }
