/*
 * Runs whole programs on this machine's own CPU, one instruction at a time under ptrace, and reports the state after each.
 *
 *   steps < programs > states
 *
 * The child has the pages of ../layout.ts and nothing to do; the parent puts a program's registers and code there, steps it
 * and reads the registers back, until it is stopped by a signal or has made its steps.
 */
#define _GNU_SOURCE
#include <asm/prctl.h>
#include <elf.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

/* Keep equal to ../layout.ts. */
#define DATA_BASE 0x20000000ull
#define DATA_PAGES 4
#define RW_PAGES 3
#define CODE_BASE 0x30000000ull
#define FS_BASE 0x20000340ull
#define GS_BASE 0x20001080ull
#define PAGE 4096
#define DATA_SIZE (DATA_PAGES * PAGE)

#define FX_SIZE 416
#define YMM_SIZE 256
/* In an XSAVE area: the header, and the upper halves of the YMM registers. */
#define XSTATE_BV 512
#define XSTATE_YMM 576
enum { TF = 1 << 8, RF = 1 << 16 };

struct state {
  uint64_t gpr[16], rip, rflags;
  uint8_t fx[FX_SIZE], ymm[YMM_SIZE];
};
struct program {
  struct state start;
  uint32_t length, steps;
  uint8_t code[PAGE];
};
/* Followed by `steps` states, the last one that of the signal if there was one, and `changes` of {uint16_t, uint8_t, 0}. */
struct result {
  uint32_t steps, signal, changes, unused;
};

static uint8_t *data, *code;
static struct iovec area;

static void die(const char *what) {
  perror(what);
  exit(2);
}

/* Memory that the child maps too. */
static uint8_t *share(size_t size, int *fd) {
  *fd = memfd_create("steps", 0);
  if (*fd < 0 || ftruncate(*fd, (off_t)size) != 0) die("memfd");
  uint8_t *view = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, *fd, 0);
  if (view == MAP_FAILED) die("mmap");
  return view;
}

static void child(int data_fd, int code_fd) {
  int rights = PROT_READ | PROT_WRITE, where = MAP_SHARED | MAP_FIXED_NOREPLACE;
  if (mmap((void *)DATA_BASE, DATA_SIZE, rights, where, data_fd, 0) == MAP_FAILED ||
      mprotect((void *)(DATA_BASE + RW_PAGES * PAGE), DATA_SIZE - RW_PAGES * PAGE, PROT_READ) != 0 ||
      mmap((void *)CODE_BASE, PAGE, PROT_READ | PROT_EXEC, where, code_fd, 0) == MAP_FAILED)
    die("the pages of the child");
  ptrace(PTRACE_TRACEME, 0, NULL, NULL);
  kill(getpid(), SIGSTOP);
  _exit(1);
}

static void load(pid_t pid, const struct state *s) {
  struct user_regs_struct r;
  memset(&r, 0, sizeof r);
  r.rax = s->gpr[0], r.rcx = s->gpr[1], r.rdx = s->gpr[2], r.rbx = s->gpr[3];
  r.rsp = s->gpr[4], r.rbp = s->gpr[5], r.rsi = s->gpr[6], r.rdi = s->gpr[7];
  r.r8 = s->gpr[8], r.r9 = s->gpr[9], r.r10 = s->gpr[10], r.r11 = s->gpr[11];
  r.r12 = s->gpr[12], r.r13 = s->gpr[13], r.r14 = s->gpr[14], r.r15 = s->gpr[15];
  r.rip = s->rip, r.eflags = s->rflags, r.orig_rax = (unsigned long)-1;
  r.cs = 0x33, r.ss = 0x2b, r.fs_base = FS_BASE, r.gs_base = GS_BASE;
  if (ptrace(PTRACE_SETREGS, pid, NULL, &r) != 0) die("PTRACE_SETREGS");
  uint8_t *x = area.iov_base;
  memcpy(x, s->fx, FX_SIZE);
  memcpy(x + XSTATE_YMM, s->ymm, YMM_SIZE);
  *(uint64_t *)(x + XSTATE_BV) |= 7;
  if (ptrace(PTRACE_SETREGSET, pid, NT_X86_XSTATE, &area) != 0) die("PTRACE_SETREGSET");
}

static void store(pid_t pid, struct state *s) {
  struct user_regs_struct r;
  if (ptrace(PTRACE_GETREGS, pid, NULL, &r) != 0) die("PTRACE_GETREGS");
  const uint64_t gpr[16] = {r.rax, r.rcx, r.rdx, r.rbx, r.rsp, r.rbp, r.rsi, r.rdi,
                            r.r8,  r.r9,  r.r10, r.r11, r.r12, r.r13, r.r14, r.r15};
  memcpy(s->gpr, gpr, sizeof gpr);
  s->rip = r.rip;
  s->rflags = r.eflags & ~(uint64_t)(TF | RF);
  if (ptrace(PTRACE_GETREGSET, pid, NT_X86_XSTATE, &area) != 0) die("PTRACE_GETREGSET");
  const uint8_t *x = area.iov_base;
  memcpy(s->fx, x, FX_SIZE);
  memset(s->ymm, 0, YMM_SIZE);
  if (*(const uint64_t *)(x + XSTATE_BV) & 4) memcpy(s->ymm, x + XSTATE_YMM, YMM_SIZE);
  if ((*(const uint64_t *)(x + XSTATE_BV) & 2) == 0) memset(s->fx + 160, 0, 256);
}

static void put(const void *bytes, size_t size) {
  if (fwrite(bytes, 1, size, stdout) != size) die("write");
}

static void run(pid_t pid, const struct program *p, const uint8_t *image) {
  memcpy(data, image, DATA_SIZE);
  memset(code, 0xcc, PAGE);
  memcpy(code + (p->start.rip - CODE_BASE), p->code, p->length);
  load(pid, &p->start);
  struct state *states = calloc(p->steps, sizeof *states);
  struct result result = {0, 0, 0, 0};
  while (result.steps < p->steps && result.signal == 0) {
    int status;
    if (ptrace(PTRACE_SINGLESTEP, pid, NULL, NULL) != 0 || waitpid(pid, &status, 0) != pid) die("step");
    if (!WIFSTOPPED(status)) die("the child ended");
    store(pid, &states[result.steps++]);
    siginfo_t info;
    if (ptrace(PTRACE_GETSIGINFO, pid, NULL, &info) != 0) die("PTRACE_GETSIGINFO");
    int isStep = info.si_signo == SIGTRAP && info.si_code == TRAP_TRACE;
    if (!isStep) result.signal = (uint32_t)info.si_signo;
  }
  for (uint32_t i = 0; i < DATA_SIZE; i++) result.changes += data[i] != image[i];
  put(&result, sizeof result);
  put(states, result.steps * sizeof *states);
  for (uint32_t i = 0; i < DATA_SIZE; i++) {
    if (data[i] == image[i]) continue;
    const uint8_t entry[4] = {(uint8_t)i, (uint8_t)(i >> 8), data[i], 0};
    put(entry, sizeof entry);
  }
  free(states);
}

int main(void) {
  uint32_t header[2];
  static uint8_t image[DATA_SIZE];
  if (fread(header, 1, sizeof header, stdin) != sizeof header || header[0] != 0x53544550) return 2;
  if (fread(image, 1, DATA_SIZE, stdin) != DATA_SIZE) return 2;
  int data_fd, code_fd, status;
  data = share(DATA_SIZE, &data_fd);
  code = share(PAGE, &code_fd);
  pid_t pid = fork();
  if (pid == 0) child(data_fd, code_fd);
  if (pid < 0 || waitpid(pid, &status, 0) != pid || !WIFSTOPPED(status)) die("fork");
  area.iov_len = 16384;
  area.iov_base = aligned_alloc(64, area.iov_len);
  if (ptrace(PTRACE_GETREGSET, pid, NT_X86_XSTATE, &area) != 0) die("PTRACE_GETREGSET");
  static struct program p;
  for (uint32_t i = 0; i < header[1]; i++) {
    if (fread(&p, 1, sizeof p, stdin) != sizeof p) return 2;
    run(pid, &p, image);
  }
  kill(pid, SIGKILL);
  return fflush(stdout) == 0 ? 0 : 2;
}
