/*
 * Runs single instructions on this machine's own CPU and reports what they did.
 *
 *   harness < cases > results
 *
 * One process does both: a signal handler loads the state of the next case into its signal context with TF set and
 * returns; the instruction executes; #DB (or the exception the instruction raised) brings the handler back with the
 * state after it. So registers, RSP, RIP and flags are all free, and an exception reports its vector, error code and CR2.
 * Memory and FS/GS bases are as layout.ts states them. Nothing here uses thread-local storage once FS is set.
 */
#define _GNU_SOURCE
#include <asm/prctl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

/* Keep equal to layout.ts. */
#define DATA_BASE 0x20000000ull
#define DATA_PAGES 4
#define RW_PAGES 3
#define CODE_BASE 0x30000000ull
#define FS_BASE 0x20000340ull
#define GS_BASE 0x20001080ull
#define PAGE 4096
#define DATA_SIZE (DATA_PAGES * PAGE)
#define MAX_ITERATIONS 300

enum { TF = 1 << 8, RF = 1 << 16, LOADABLE = 0xcd5 /* status flags and DF */ };
enum { CASE_REPEATS = 1, CASE_PUSHES_FLAGS = 2, CASE_SHADOWS = 4, CASE_FPU = 8 };
/* What FXSAVE64 writes (x87, MMX, SSE, MXCSR), and behind it here the upper halves of YMM0 to YMM15. */
#define FX_SIZE 416
#define YMM_SIZE 256
/* In a frame's XSAVE area: the header, and those upper halves. The second is CPUID leaf 0xd, subleaf 2, EBX: 576 everywhere. */
#define XSTATE_BV 512
#define XSTATE_YMM 576

struct patch {
  uint32_t offset, length;
  uint8_t bytes[64];
};
struct test_case {
  uint64_t gpr[16], rip, rflags;
  uint8_t code[16];
  uint32_t length, flags;
  struct patch patch[3];
  uint8_t fx[FX_SIZE], ymm[YMM_SIZE];
};
/* Followed by `changes` entries of {uint16_t offset; uint8_t value, 0}. */
struct result {
  uint64_t gpr[16], rip, rflags, cr2, fs_base, gs_base;
  uint32_t vector, error_code, iterations, changes;
  uint16_t selector[8]; /* ES CS SS DS FS GS, two unused */
  uint8_t fx[FX_SIZE], ymm[YMM_SIZE];
};
/* The input: this header, the image of the data pages, then the cases. */
struct header {
  uint32_t magic, count;
};

/* Where ucontext keeps the sixteen registers, in encoding order. */
static const uint8_t order[16] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                                  REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};

static uint8_t *data, *code;         /* writable views of what the cases see at DATA_BASE and CODE_BASE */
static const uint8_t *image;         /* the data pages before each case */
static const struct test_case *cases;
static uint32_t count, current;
static int started, iterations;
static uint8_t *out;
static size_t out_length, out_capacity;

/* System calls without errno, because FS belongs to the cases. */
static long raw(long number, long a, long b, long c) {
  long result;
  __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
  return result;
}

static void finish(int status) {
  size_t done = 0;
  while (done < out_length) {
    long n = raw(SYS_write, 1, (long)(out + done), (long)(out_length - done));
    if (n <= 0) break;
    done += (size_t)n;
  }
  raw(SYS_exit_group, status, 0, 0);
}

static uint64_t base_of(int which) {
  uint64_t value = 0;
  raw(SYS_arch_prctl, which, (long)&value, 0);
  return value;
}

static void set_bases(void) {
  raw(SYS_arch_prctl, ARCH_SET_FS, (long)FS_BASE, 0);
  raw(SYS_arch_prctl, ARCH_SET_GS, (long)GS_BASE, 0);
}

/* Null selectors again where a case loaded others; the bases follow. */
static void read_selectors(uint16_t *to, greg_t *g) {
  __asm__ volatile("movw %%es, %0" : "=m"(to[0]));
  __asm__ volatile("movw %%ds, %0" : "=m"(to[3]));
  __asm__ volatile("movw %%fs, %0" : "=m"(to[4]));
  __asm__ volatile("movw %%gs, %0" : "=m"(to[5]));
  to[1] = (uint16_t)g[REG_CSGSFS];
  to[2] = (uint16_t)(g[REG_CSGSFS] >> 48);
  if (to[0] != 0) __asm__ volatile("movw %w0, %%es" : : "r"(0));
  if (to[3] != 0) __asm__ volatile("movw %w0, %%ds" : : "r"(0));
  if (to[4] != 0) __asm__ volatile("movw %w0, %%fs" : : "r"(0));
  if (to[5] != 0) __asm__ volatile("movw %w0, %%gs" : : "r"(0));
  g[REG_CSGSFS] = (greg_t)(0x33 | 0x2bull << 48);
}

static void record(const struct test_case *c, greg_t *g, const uint8_t *fx) {
  if (out_length + sizeof(struct result) + DATA_SIZE * 4 > out_capacity) finish(3);
  struct result *r = (struct result *)(out + out_length);
  for (int i = 0; i < 16; i++) r->gpr[i] = (uint64_t)g[order[i]];
  r->rip = (uint64_t)g[REG_RIP];
  r->rflags = (uint64_t)g[REG_EFL] & ~(uint64_t)(TF | RF);
  r->vector = (uint32_t)g[REG_TRAPNO];
  r->error_code = (uint32_t)g[REG_ERR];
  r->cr2 = (uint64_t)g[REG_CR2];
  r->iterations = (uint32_t)iterations;
  r->fs_base = base_of(ARCH_GET_FS);
  r->gs_base = base_of(ARCH_GET_GS);
  memset(r->selector, 0, sizeof r->selector);
  memset(r->fx, 0, FX_SIZE + YMM_SIZE);
  if (c->flags & CASE_FPU) {
    /* A component that is not in the frame is in its initial state; XMM registers lie there as zeros then. */
    memcpy(r->fx, fx, FX_SIZE);
    if (*(const uint64_t *)(fx + XSTATE_BV) & 4) memcpy(r->ymm, fx + XSTATE_YMM, YMM_SIZE);
  }
  read_selectors(r->selector, g);
  if (base_of(ARCH_GET_FS) != FS_BASE || base_of(ARCH_GET_GS) != GS_BASE) set_bases();
  /* A pushed RFLAGS shows the TF that stepped it. */
  uint64_t top = r->gpr[4] - DATA_BASE;
  if ((c->flags & CASE_PUSHES_FLAGS) && r->vector == 1 && top < DATA_SIZE - 2) data[top + 1] &= (uint8_t)~1;
  uint32_t changes = 0;
  uint8_t *entry = (uint8_t *)(r + 1);
  for (uint32_t at = 0; at < DATA_SIZE; at += 8) {
    if (*(const uint64_t *)(data + at) == *(const uint64_t *)(image + at)) continue;
    for (uint32_t i = at; i < at + 8; i++) {
      if (data[i] == image[i]) continue;
      entry[0] = (uint8_t)i;
      entry[1] = (uint8_t)(i >> 8);
      entry[2] = data[i];
      entry[3] = 0;
      entry += 4;
      changes++;
    }
  }
  r->changes = changes;
  out_length += sizeof *r + changes * 4;
  if (changes > 0) memcpy(data, image, DATA_SIZE);
  memset(code + (c->rip - CODE_BASE), 0xcc, 16);
}

/* The frame's XSAVE header lies behind the 512 bytes of FXSAVE; its first word names the parts to be loaded. */
static void load(const struct test_case *c, greg_t *g, uint8_t *fx) {
  if (c->flags & CASE_FPU) {
    memcpy(fx, c->fx, FX_SIZE);
    memcpy(fx + XSTATE_YMM, c->ymm, YMM_SIZE);
    *(uint64_t *)(fx + XSTATE_BV) |= 7;
  }
  for (int i = 0; i < 16; i++) g[order[i]] = (greg_t)c->gpr[i];
  g[REG_RIP] = (greg_t)c->rip;
  g[REG_EFL] = (greg_t)((c->rflags & LOADABLE) | TF | 0x202);
  memcpy(code + (c->rip - CODE_BASE), c->code, c->length);
  if (c->flags & CASE_SHADOWS) code[c->rip - CODE_BASE + c->length] = 0x90;
  for (int i = 0; i < 3; i++)
    if (c->patch[i].length > 0) memcpy(data + c->patch[i].offset, c->patch[i].bytes, c->patch[i].length);
  iterations = 0;
}

static void on_signal(int number, siginfo_t *info, void *context) {
  (void)number, (void)info;
  /* A case may have left AC, NT or ID set; sigreturn would not clear the last. */
  __asm__ volatile("pushfq; andq $~0x244000, (%%rsp); popfq" ::: "memory", "cc");
  greg_t *g = ((ucontext_t *)context)->uc_mcontext.gregs;
  uint8_t *fx = (uint8_t *)((ucontext_t *)context)->uc_mcontext.fpregs;
  if (started) {
    const struct test_case *c = &cases[current];
    iterations++;
    int stepped = g[REG_TRAPNO] == 1;
    /* A repeated string instruction traps after every iteration. */
    if (stepped && (c->flags & CASE_REPEATS) && (uint64_t)g[REG_RIP] == c->rip && iterations < MAX_ITERATIONS) return;
    /* Loading SS holds the trap back for one instruction, which is a NOP. */
    if (stepped && (c->flags & CASE_SHADOWS)) g[REG_RIP] -= 1;
    record(c, g, fx);
    current++;
  }
  started = 1;
  if (current == count) finish(0);
  load(&cases[current], g, fx);
}

static void die(const char *what) {
  perror(what);
  exit(2);
}

/* Two views of the same memory: one with the rights the cases see, one to write through. */
static uint8_t *twice(uint64_t at, size_t size, int rights) {
  int fd = memfd_create("oracle", 0);
  if (fd < 0 || ftruncate(fd, (off_t)size) != 0) die("memfd");
  if (mmap((void *)at, size, rights, MAP_SHARED | MAP_FIXED_NOREPLACE, fd, 0) == MAP_FAILED) die("mmap of a fixed page");
  uint8_t *view = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (view == MAP_FAILED) die("mmap");
  return view;
}

static uint8_t *read_input(size_t *length) {
  size_t capacity = 1 << 20, done = 0;
  uint8_t *buffer = malloc(capacity);
  for (;;) {
    ssize_t n = read(0, buffer + done, capacity - done);
    if (n < 0) die("read");
    if (n == 0) break;
    done += (size_t)n;
    if (done == capacity) buffer = realloc(buffer, capacity *= 2);
  }
  *length = done;
  return buffer;
}

int main(void) {
  size_t length;
  const uint8_t *input = read_input(&length);
  const struct header *header = (const struct header *)input;
  if (length < sizeof *header || header->magic != 0x4f52414c) return 2;
  count = header->count;
  if (length != sizeof *header + DATA_SIZE + (size_t)count * sizeof(struct test_case) || count == 0) return 2;
  image = input + sizeof *header;
  cases = (const struct test_case *)(image + DATA_SIZE);

  data = twice(DATA_BASE, DATA_SIZE, PROT_READ | PROT_WRITE);
  if (mprotect((void *)(DATA_BASE + RW_PAGES * PAGE), DATA_SIZE - RW_PAGES * PAGE, PROT_READ) != 0) die("mprotect");
  code = twice(CODE_BASE, PAGE, PROT_READ | PROT_EXEC);
  memcpy(data, image, DATA_SIZE);
  memset(code, 0xcc, PAGE);
  /* A page that was never touched reports P = 0. */
  for (int i = 0; i < DATA_PAGES; i++) (void)*(volatile uint8_t *)(DATA_BASE + (uint64_t)i * PAGE);
  (void)*(volatile uint8_t *)CODE_BASE;
  out_capacity = (size_t)count * (sizeof(struct result) + 2048) + DATA_SIZE * 8;
  out = mmap(NULL, out_capacity, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (out == MAP_FAILED) die("mmap");

  stack_t stack = {.ss_sp = malloc(1 << 16), .ss_size = 1 << 16};
  if (sigaltstack(&stack, NULL) != 0) die("sigaltstack");
  struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  static const int signals[] = {SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGILL};
  for (unsigned i = 0; i < sizeof signals / sizeof *signals; i++)
    if (sigaction(signals[i], &action, NULL) != 0) die("sigaction");
  set_bases();
  __asm__ volatile("int3");
  return 1;
}
