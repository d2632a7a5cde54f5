// C sources of real projects, and what the machine's gcc makes of them. They live in a cache outside the repository and are
// never part of it; each has its own licence.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CACHE } from '../sources.mjs';

const HOME = join(CACHE, 'gas');
const DEBIAN = 'http://deb.debian.org/debian';
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** `files`: patterns below the project's folder. `prepare`: what must run once, in it. */
const PROJECTS = [
  { name: 'lua5.4', files: ['src/*.c'], flags: ['-DLUA_USE_POSIX'] },
  { name: 'zlib', files: ['*.c'], flags: ['-DHAVE_UNISTD_H', '-DHAVE_STDARG_H'] },
  { name: 'bzip2', files: ['*.c'], flags: [] },
  { name: 'lz4', files: ['lib/*.c'], flags: [] },
  {
    name: 'musl',
    files: [
      'src/{stdio,regex,malloc,network,time,string,stdlib,search,locale,thread,ldso,passwd,prng,crypt,multibyte,internal}/*.c',
      'src/math/{fma,pow,exp,log,sinl,lgamma_r,__rem_pio2*,j0,jn,powl,tgamma}.c',
      'src/malloc/mallocng/*.c',
      'ldso/dynlink.c',
    ],
    least: 3000,
    prepare:
      './configure --prefix=/ && make obj/include/bits/alltypes.h obj/include/bits/syscall.h obj/src/internal/version.h',
    flags: [
      '-std=c99 -nostdinc -ffreestanding -D_XOPEN_SOURCE=700',
      '-Iarch/x86_64 -Iarch/generic -Iobj/src/internal -Isrc/include -Isrc/internal -Iobj/include -Iinclude',
    ].flatMap((text) => text.split(' ')),
  },
];
const SQLITE = { name: 'better-sqlite3@13.2.0', file: 'package/deps/sqlite3/sqlite3.c' };

export const LEVELS = ['-O0', '-O1', '-O2', '-Os', '-O3', '-O2 -mavx2', '-O2 -fPIC', '-O2 -g'];
export const NOTATIONS = ['att', 'intel'];

const run = (command, cwd) => spawnSync('bash', ['-o', 'pipefail', '-ec', command], { cwd, encoding: 'utf8' });

function aptOptions() {
  const apt = join(HOME, 'apt');
  mkdirSync(join(apt, 'lists/partial'), { recursive: true });
  mkdirSync(join(apt, 'cache/archives/partial'), { recursive: true });
  const release = /^VERSION_CODENAME=(\w+)/mu.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'stable';
  writeFileSync(join(apt, 'sources.list'), `deb-src [signed-by=${KEYS}] ${DEBIAN} ${release} main\n`);
  const dirs = {
    'Etc::SourceList': `${apt}/sources.list`,
    'Etc::SourceParts': '/dev/null',
    'State::Lists': `${apt}/lists`,
    Cache: `${apt}/cache`,
  };
  const sandbox = process.getuid() === 0 ? ' -o APT::Sandbox::User=root' : '';
  return (
    Object.entries(dirs)
      .map(([key, value]) => `-o Dir::${key}=${value}`)
      .join(' ') + sandbox
  );
}

let options;
function fetchProject(name, say) {
  const folder = join(HOME, name);
  if (existsSync(folder)) return true;
  if (options === undefined) {
    options = aptOptions();
    run(`apt-get ${options} update -qq`, HOME);
  }
  say(`Fetching the sources of ${name} …`);
  const next = join(HOME, `${name}.new`);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next);
  const got = run(
    `apt-get ${options} source -qq --download-only ${name} && tar xf ${name}_*.orig.tar.* --strip-components=1`.replace(
      'tar xf',
      'rm -f *.asc && tar xf',
    ),
    next,
  );
  if (got.status !== 0) return false;
  renameSync(next, folder);
  return true;
}

function fetchSqlite(say) {
  const folder = join(HOME, 'sqlite');
  if (existsSync(join(folder, SQLITE.file))) return folder;
  say(`Fetching ${SQLITE.name} …`);
  mkdirSync(folder, { recursive: true });
  const got = run(`npm pack --silent ${SQLITE.name} && tar xf *.tgz package/deps`, folder);
  if (got.status === 0 && !existsSync(join(folder, SQLITE.file)))
    run('cd package/deps && tar xf sqlite3.tar.gz -C sqlite3 || true', folder);
  return existsSync(join(folder, SQLITE.file)) ? folder : undefined;
}

/** `[{ project, folder, file, flags }]`, of what could be fetched. */
export function cSources(say) {
  mkdirSync(HOME, { recursive: true });
  const found = [];
  for (const { name, files, flags, prepare, least = 0 } of PROJECTS) {
    if (!fetchProject(name, say)) {
      say(`The sources of ${name} could not be fetched.`);
      continue;
    }
    const folder = join(HOME, name);
    if (prepare !== undefined && !existsSync(join(folder, 'obj'))) run(prepare, folder);
    for (const pattern of files) {
      for (const file of globFiles(folder, pattern)) {
        if (statSync(join(folder, file)).size >= least) found.push({ project: name, folder, file, flags });
      }
    }
  }
  const sqlite = fetchSqlite(say);
  if (sqlite !== undefined) found.push({ project: 'sqlite', folder: sqlite, file: SQLITE.file, flags: [] });
  return found;
}

const globFiles = (folder, pattern) =>
  run(`shopt -s nullglob; printf '%s\\n' ${pattern}`, folder).stdout.split('\n').filter(Boolean).toSorted();

/** The path of gcc's output, made when it is not there; undefined where gcc refuses the source. */
export function compiled({ project, folder, file, flags }, level, notation) {
  const target = join(
    HOME,
    'out',
    project,
    `${relative(folder, join(folder, file)).replaceAll('/', '_')}.${level.replaceAll(' ', '')}.${notation}.s`,
  );
  if (existsSync(target)) return target;
  mkdirSync(join(HOME, 'out', project), { recursive: true });
  const args = ['-S', '-w', ...flags, ...level.split(' '), `-masm=${notation}`, '-o', `${target}.new`, file];
  if (spawnSync('gcc', args, { cwd: folder }).status !== 0) return undefined;
  renameSync(`${target}.new`, target);
  return target;
}
