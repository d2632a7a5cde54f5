/*
 * Goes through the doorways of this machine's kernel and CPU and reports what a program sees of it.
 *
 *   doorways < cases > results
 *
 * A signal handler loads the registers and flags of a case into its signal context and returns to the instruction, behind
 * which stands INT3. Whatever comes first, the exception the instruction raises or that INT3, brings the handler back. No
 * step flag is set, so that breakpoints, RF and the flags a system call keeps are seen as they are.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

/* Keep equal to doorway.ts. */
#define CODE_BASE 0x401000ull
#define PAGE 4096

struct entry {
  uint64_t gpr[16], rip, rflags;
  uint8_t code[16];
};
struct result {
  uint64_t gpr[16], rip, rflags;
  uint32_t vector, error_code, cs, ss;
};
/* The input: this header, then the entries. The output: the pid, then the results. */
struct header {
  uint32_t magic, count;
};

static const uint8_t order[16] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                                  REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};

static const struct entry *entries;
static struct result *results;
static uint8_t *code;
static uint32_t count, current;
static int started;

static void finish(void) {
  uint64_t pid = (uint64_t)getpid();
  fwrite(&pid, sizeof pid, 1, stdout);
  fwrite(results, sizeof *results, count, stdout);
  fflush(stdout);
  _exit(0);
}

static void on_signal(int number, siginfo_t *info, void *context) {
  (void)number, (void)info;
  __asm__ volatile("pushfq; andq $~0x244000, (%%rsp); popfq" ::: "memory", "cc");
  greg_t *g = ((ucontext_t *)context)->uc_mcontext.gregs;
  if (started) {
    struct result *r = &results[current++];
    for (int i = 0; i < 16; i++) r->gpr[i] = (uint64_t)g[order[i]];
    r->rip = (uint64_t)g[REG_RIP];
    r->rflags = (uint64_t)g[REG_EFL];
    r->vector = (uint32_t)g[REG_TRAPNO];
    r->error_code = (uint32_t)g[REG_ERR];
    r->cs = (uint16_t)g[REG_CSGSFS];
    r->ss = (uint16_t)(g[REG_CSGSFS] >> 48);
  }
  started = 1;
  if (current == count) finish();
  const struct entry *e = &entries[current];
  memset(code, 0xcc, PAGE);
  memcpy(code + (e->rip - CODE_BASE), e->code, sizeof e->code);
  for (int i = 0; i < 16; i++) g[order[i]] = (greg_t)e->gpr[i];
  g[REG_RIP] = (greg_t)e->rip;
  g[REG_EFL] = (greg_t)e->rflags;
}

static void die(const char *what) {
  perror(what);
  exit(2);
}

int main(void) {
  struct header header;
  if (fread(&header, sizeof header, 1, stdin) != 1 || header.magic != 0x524f4f44 || header.count == 0) return 2;
  count = header.count;
  struct entry *input = calloc(count, sizeof *input);
  results = calloc(count, sizeof *results);
  if (input == NULL || results == NULL || fread(input, sizeof *input, count, stdin) != count) return 2;
  entries = input;
  code = mmap((void *)CODE_BASE, PAGE, PROT_READ | PROT_WRITE | PROT_EXEC,
              MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
  if (code == MAP_FAILED) die("mmap");
  stack_t stack = {.ss_sp = malloc(1 << 16), .ss_size = 1 << 16};
  if (sigaltstack(&stack, NULL) != 0) die("sigaltstack");
  struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  static const int signals[] = {SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGILL};
  for (unsigned i = 0; i < sizeof signals / sizeof *signals; i++)
    if (sigaction(signals[i], &action, NULL) != 0) die("sigaction");
  __asm__ volatile("int3");
  return 1;
}
