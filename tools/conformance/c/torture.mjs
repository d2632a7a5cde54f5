// Where gcc's own tests of compiled code come from: Debian's gcc-12-source, of which the folder gcc.c-torture/execute is kept
// in a cache outside the repository. They are GPL-3.0 and never part of this project.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CACHE } from '../sources.mjs';

const PACKAGE = 'gcc-12-source';
const INSTALLED = '/usr/src/gcc-12';
const HOME = join(CACHE, PACKAGE);
const FOLDER = join(HOME, 'execute');

const run = (command) =>
  spawnSync('bash', ['-o', 'pipefail', '-c', command], { cwd: HOME, stdio: 'ignore' }).status === 0;

/** Why the sources cannot be had, in a sentence; null when they are there. */
export function fetchTorture(say) {
  if (existsSync(join(FOLDER, 'execute.exp'))) return null;
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'these tests run on x86-64 Linux only';
  mkdirSync(HOME, { recursive: true });
  if (existsSync(INSTALLED)) return extract(`cat ${INSTALLED}/gcc-12.*.tar.xz`);
  say(`Fetching ${PACKAGE} (80 MB, once) …`);
  const download = `apt-get download -qq ${PACKAGE}`;
  if (!run(download) && !(process.getuid() === 0 && run('apt-get update -qq') && run(download)))
    return `apt-get could not fetch ${PACKAGE}: install it, or refresh the package lists as root`;
  const deb = readdirSync(HOME).find((name) => name.endsWith('.deb'));
  const problem = extract(`dpkg-deb --fsys-tarfile '${deb}' | tar xO --wildcards './usr/src/gcc-12/gcc-12.*.tar.xz'`);
  rmSync(join(HOME, deb));
  return problem;
}

function extract(tarball) {
  const path = 'gcc/testsuite/gcc.c-torture/execute';
  // tar reads to the end of the archive, so a broken pipe is a true failure.
  return run(`${tarball} | tar xJf - --strip-components=4 --wildcards '*/${path}/*'`) && existsSync(FOLDER)
    ? null
    : `the tests could not be taken out of ${PACKAGE} (is xz installed?)`;
}

/** The ways to compile them. */
export const OPTIONS = { O0: ['-O0'], O2: ['-O2'], O3v3: ['-O3', '-march=x86-64-v3'] };
/** What the .exp file of each folder adds. */
const ADDED = {
  '': [],
  ieee: ['-fno-inline'],
  builtins: [
    '-fno-tree-dse', '-fno-tree-loop-distribute-patterns', '-fno-tracer', '-fno-ipa-ra', '-fno-inline-functions',
  ],
}; // prettier-ignore
const COMPILERS = { glibc: 'gcc', musl: 'musl-gcc' };

/** What the comments of a test ask for on x86-64: options without a target, or with one that this is. */
function asked(source) {
  const found = [...source.matchAll(/dg-(?:additional-)?options\s+\{?\s*"([^"]*)"\s*\}?\s*(\{[^\n]*?\})?\s*\}/gu)];
  return found
    .filter(([, , target = '']) => target === '' || (/x86_64/u.test(target) && !/ia32/u.test(target)))
    .flatMap(([, options]) => options.split(/\s+/u).filter((option) => option !== ''));
}

/** Every test with how it is built. It passes when it exits with 0. */
export function tests({ opt, libc }) {
  const compiler = COMPILERS[libc];
  return Object.keys(ADDED).flatMap((folder) =>
    readdirSync(join(FOLDER, folder))
      .filter((name) => name.endsWith('.c') && !name.endsWith('-lib.c'))
      .sort()
      .map((name) => {
        const file = join(FOLDER, folder, name);
        const rest = folder === 'builtins' ? [file.replace(/\.c$/u, '-lib.c'), join(FOLDER, folder, 'lib/main.c')] : [];
        const options = asked(readFileSync(file, 'latin1'));
        return {
          name: join(folder, basename(name, '.c')),
          compiler,
          args: ['-static', '-w', ...OPTIONS[opt], ...ADDED[folder], ...options, file, ...rest, '-lm'],
          given: { argv: [`./${basename(name, '.c')}`], envp: [], stdin: '' },
          // What some of them print are addresses.
          seen: ({ end }) => end,
          unfit: ({ end }) => (end === 0 ? null : `status ${end}`),
        };
      }),
  );
}
