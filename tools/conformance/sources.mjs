// Where the kernel's own selftests come from: Debian's linux-source-6.1, of which a handful of files is kept in a cache
// outside the repository. They are GPL-2.0 and never part of this project.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'linux-source-6.1';
const INSTALLED = `/usr/src/${PACKAGE}.tar.xz`;
const MEMBERS = [
  'tools/testing/selftests/x86/*',
  'tools/testing/selftests/nolibc/*',
  'tools/include/nolibc/*',
  'arch/x86/include/asm/desc_defs.h',
];

export const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lstar', 'conformance');
export const TREE = join(CACHE, PACKAGE);
const COMPLETE = join(TREE, 'arch/x86/include/asm/desc_defs.h');

/** Why the sources cannot be had, in a sentence; null when they are there. */
export function fetchSources(say) {
  if (existsSync(COMPLETE)) return null;
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the selftests run on x86-64 Linux only';
  mkdirSync(CACHE, { recursive: true });
  if (existsSync(INSTALLED)) return extract(`cat '${INSTALLED}'`);
  if (!existsSync('/usr/bin/apt-get'))
    return `there is no ${INSTALLED} and no apt-get to fetch Debian's package ${PACKAGE} with`;
  say(`Fetching ${PACKAGE} (140 MB, once) …`);
  if (!download() && !(process.getuid() === 0 && run('apt-get update -qq') && download()))
    return `apt-get could not fetch ${PACKAGE}: install it (\`apt-get install ${PACKAGE}\`), or refresh the package lists as root`;
  const deb = join(CACHE, packageFile());
  const problem = extract(`dpkg-deb --fsys-tarfile '${deb}' | tar xO ./usr/src/${PACKAGE}.tar.xz`);
  rmSync(deb);
  return problem;
}

const run = (command) =>
  spawnSync('bash', ['-o', 'pipefail', '-c', command], { cwd: CACHE, stdio: 'ignore' }).status === 0;
const packageFile = () => readdirSync(CACHE).find((name) => name.startsWith(`${PACKAGE}_`) && name.endsWith('.deb'));
const download = () => run(`apt-get download -qq ${PACKAGE}`) && packageFile() !== undefined;

function extract(tarball) {
  const members = MEMBERS.map((member) => `'${PACKAGE}/${member}'`).join(' ');
  // tar reads to the end of the archive, so a broken pipe is a true failure.
  return run(`${tarball} | tar xJf - --wildcards ${members}`) && existsSync(COMPLETE)
    ? null
    : `the selftests could not be taken out of ${PACKAGE} (is xz installed?)`;
}
