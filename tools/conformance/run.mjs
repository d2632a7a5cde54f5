// The kernel's own selftests, built here, run on this machine and in the lab, line against line.
//   npm run conformance -- gas [PART …]      GNU as and this assembler (gas.mjs)
//   npm run conformance -- torture …         gcc's tests of compiled code (torture.mjs)
//   npm run conformance -- c-programs …      the C programs of fixtures/c (c-programs.mjs)
//   npm run conformance -- nasm [PART …]     NASM and this assembler (nasm.mjs)
//   npm run conformance [-- --kernel NAME] [--boot LIST] [--cpu VENDOR] [--verbose] [TEST …]
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, ensureBuild, ensurePackages, say } from '../setup.mjs';
import { DEFAULT, SELFTESTS, build, linesOf } from './selftests.mjs';
import { CACHE, fetchSources } from './sources.mjs';

const OTHERS = ['gas', 'nasm', 'torture', 'c-programs'];
if (OTHERS.includes(process.argv[2])) {
  await import(`./${process.argv[2]}.mjs`);
  process.exit();
}
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    kernel: { type: 'string' },
    boot: { type: 'string', default: 'pti=on' },
    cpu: { type: 'string', default: 'amd' },
    verbose: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
});
/** syscall_numbering under ptrace makes some 300 million instructions. */
const TIMEOUT = 3_600_000;
/** New enough for a 32-bit number in EAX, which is what the selftests of 6.1 expect. */
const PREFERRED = ['v6.9', 'v5.14', 'v4.20', 'v4.17', 'v4.15'];
/** The user and group of the lab's programs. */
const USER = 1000;
const ENVIRONMENT = { TERM: 'xterm', PATH: '/usr/bin:/bin' };

const problem = fetchSources(say);
if (problem !== null) {
  say(`conformance: ${problem}`);
  process.exit(2);
}
ensurePackages();
ensureBuild();

const profiles = readdirSync(join(ROOT, 'engine/linux/kernels'));
const kernel = values.kernel ?? PREFERRED.find((name) => profiles.includes(name));
const wanted = positionals.length > 0 ? positionals : values.all ? SELFTESTS.map(({ name }) => name) : DEFAULT;
const unknown = wanted.filter((name) => !SELFTESTS.some((test) => test.name === name));
if (unknown.length > 0) {
  say(
    `conformance: no such selftest: ${unknown.join(', ')}; there are ${SELFTESTS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

/**
 * Both streams in one pipe, input at its end, as a test driver would. Where this runs as root, the test runs as the ordinary
 * user that the lab's programs are.
 */
function capture(command, args, user) {
  const quoted = [command, ...args].map((word) => `'${word}'`).join(' ');
  // Node's own pipes are sockets, which are full sooner.
  const script = `: | ${quoted} 2>&1 | cat; exit \${PIPESTATUS[1]}`;
  const { stdout, status, signal, error } = spawnSync('bash', ['-c', script], {
    env: ENVIRONMENT,
    timeout: TIMEOUT,
    maxBuffer: 1 << 26,
    encoding: 'latin1',
    cwd: '/',
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  return {
    text: stdout,
    status: error === undefined && signal === null ? status : `no end (${error?.code ?? signal})`,
  };
}

function captureAsUser(program) {
  if (process.getuid() !== 0) return capture(program, []);
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  chmodSync(folder, 0o755);
  copyFileSync(program, join(folder, basename(program)));
  const native = capture(join(folder, basename(program)), [], USER);
  rmSync(folder, { recursive: true });
  return native;
}

function compare(test) {
  const program = build(test);
  const native = captureAsUser(program);
  const options = ['--kernel', kernel, '--boot', values.boot, '--cpu', values.cpu];
  const lab = capture(process.execPath, [join(ROOT, 'out/main/lstar.js'), 'run', ...options, program]);
  const outputs = join(CACHE, 'outputs');
  mkdirSync(outputs, { recursive: true });
  writeFileSync(join(outputs, `${test.name}.native`), native.text);
  writeFileSync(join(outputs, `${test.name}.${kernel}`), lab.text);
  const [ours, theirs] = [lab, native].map(({ text }) => linesOf(test, text));
  const differing = theirs.flatMap((line, i) => (line === ours[i] ? [] : [i]));
  return { test, native, lab, ours, theirs, differing, extra: Math.max(0, ours.length - theirs.length) };
}

const column = (text, width) => String(text).padEnd(width);
let bad = 0;
say(`kernel ${kernel}, ${values.boot}, ${values.cpu}; outputs in ${join(CACHE, 'outputs')}`);
say(`${column('selftest', 26)}${column('lines', 8)}${column('same', 8)}${column('status here', 14)}status in the lab`);
for (const name of wanted) {
  const { native, lab, ours, theirs, differing, extra } = compare(SELFTESTS.find((test) => test.name === name));
  const same = differing.length === 0 && extra === 0 && native.status === lab.status;
  if (!same) bad++;
  const counts = `${column(theirs.length, 8)}${column(theirs.length - differing.length, 8)}`;
  say(`${column(name, 26)}${counts}${column(native.status, 14)}${lab.status}`);
  for (const i of values.verbose ? differing : differing.slice(0, 1)) {
    say(`  line ${i + 1} here:       ${theirs[i]}`);
    say(`  line ${i + 1} in the lab: ${ours[i] ?? '(nothing)'}`);
  }
  if (differing.length === 0 && extra > 0) say(`  the lab goes on: ${ours[theirs.length]}`);
}
say(bad === 0 ? `${wanted.length} of ${wanted.length} the same` : `${bad} of ${wanted.length} differ`);
process.exitCode = bad === 0 ? 0 : 1;
