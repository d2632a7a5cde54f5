// Compiles the benchmark programs to the assembly committed beside them. Needs gcc; nothing else here does.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const FLAGS = [
  '-O2', '-std=c11', '-Wall', '-Wextra', '-ffreestanding', '-fno-pic', '-fno-pie', '-mgeneral-regs-only',
  '-fno-stack-protector', '-fno-asynchronous-unwind-tables', '-fcf-protection=none', '-fno-ident',
]; // prettier-ignore

const folder = import.meta.dirname;
for (const name of readdirSync(folder).filter((file) => file.endsWith('.c'))) {
  execFileSync('gcc', [...FLAGS, '-S', name, '-o', name.replace(/c$/, 's')], { cwd: folder, stdio: 'inherit' });
}
