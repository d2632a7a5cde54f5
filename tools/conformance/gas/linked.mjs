// Files that are written here, given to GNU's linker, to readelf, objdump and strip, and run.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../setup.mjs';

const PROGRAMS = join(ROOT, 'fixtures/programs');
const EXCEPTIONS = fileURLToPath(new URL('exceptions.cc', import.meta.url));
const WAYS = ['-O0', '-O2', '-Os', '-O2 -masm=intel', '-O2 -fPIC'];
/** GNU ld says this of a program that asks for it. */
const ASKED_FOR = /requires executable stack|NOTE: This behaviour is deprecated/u;

const shell = (command, cwd) => spawnSync('bash', ['-c', command], { cwd, encoding: 'latin1', timeout: 60_000 });
const complaints = (text) => text.split('\n').filter((line) => line.trim() !== '' && !ASKED_FOR.test(line));

/** Exit status, signal and standard output. */
function ran(path, cwd) {
  const { status, signal, stdout } = spawnSync(path, [], {
    cwd,
    input: 'hello\n',
    timeout: 10_000,
    encoding: 'latin1',
  });
  return JSON.stringify([status, signal, stdout]);
}

/** The file in the eyes of GNU's tools. */
const looked = (file, cwd) =>
  complaints(
    shell(`{ readelf -aW ${file}; objdump -xd ${file}; strip -o stripped ${file}; } 2>&1 >/dev/null`, cwd).stdout,
  );

function program({ assemble, link, writeElfObject, writeElfExecutable, work }, name) {
  const include = (wanted) => {
    const path = join(PROGRAMS, wanted);
    if (!existsSync(path)) return undefined;
    return { name: wanted, text: readFileSync(path, 'utf8'), bytes: readFileSync(path) };
  };
  const { object } = assemble({ name, text: readFileSync(join(PROGRAMS, name), 'utf8') }, { include });
  const image = object && link([object]).image;
  if (image === undefined) return undefined;
  writeFileSync(join(work, 'own.o'), writeElfObject(object));
  writeFileSync(join(work, 'own'), writeElfExecutable(image));
  chmodSync(join(work, 'own'), 0o755);
  const machine = object.target === 'i386' ? '-m elf_i386' : '';
  const { status, stderr } = shell(`ld ${machine} -o real own.o`, work);
  const said = [...complaints(stderr), ...looked('own.o', work), ...looked('own', work)];
  if (status !== 0 || said.length > 0) return said[0] ?? 'GNU ld refuses it';
  const [own, real] = [ran('./own', work), ran('./real', work)];
  return own === real ? 'the same' : `linked by GNU ld ${real.slice(0, 100)}, here ${own.slice(0, 100)}`;
}

function thrown({ assemble, writeElfObject, work }, way) {
  const made = shell(`g++ ${way} -S -o thrown.s '${EXCEPTIONS}' && g++ ${way} -o real '${EXCEPTIONS}'`, work);
  if (made.status !== 0) return 'g++ is not here';
  const { object, diagnostics } = assemble({ name: 'thrown.s', text: readFileSync(join(work, 'thrown.s'), 'utf8') });
  if (object === undefined) return diagnostics[0].message;
  writeFileSync(join(work, 'thrown.o'), writeElfObject(object));
  const linked = shell('g++ -Wl,--fatal-warnings -o own thrown.o', work);
  if (linked.status !== 0) return linked.stderr.split('\n')[0];
  return ran('./own', work) === ran('./real', work) ? 'the same' : 'it runs otherwise';
}

/** @returns the number of programs that differ. */
export function compareLinked(tools) {
  const names = readdirSync(PROGRAMS).filter((name) => /\.[sS]$/u.test(name));
  const results = [
    ...names.map((name) => [name, program(tools, name)]),
    ...WAYS.map((way) => [`exceptions.cc ${way}`, thrown(tools, way)]),
  ].filter(([, result]) => result !== undefined);
  const bad = results.filter(([, result]) => result !== 'the same');
  for (const [name, result] of bad) tools.say(`  ${name}: ${result}`);
  tools.say(
    `linked: ${results.length} programs, ${results.length - bad.length} run as GNU's linker makes them, without a warning`,
  );
  return bad.length;
}
