// GNU as's own test sources, assembled by GNU as and here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the testsuite. */
export const GROUPS = ['i386', 'elf', 'macros', 'all', 'cfi'];
const OUTSIDE = /avx512|amx/u;

const field = (text, name) => new RegExp(`^#${name}:[ \\t]*(.*)$`, 'mu').exec(text)?.[1].trim();

function dumpTest(folder, name) {
  const path = join(folder, `${name}.d`);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'latin1');
  const source = field(text, 'source')?.split(/\s+/u)[0] ?? `${name}.s`;
  return { name, source, flags: (field(text, 'as') ?? '').split(/\s+/u).filter(Boolean) };
}

const expanded = (flags, folder) =>
  flags.map((flag) => flag.replace('${srcdir}/$subdir', folder).replace('$srcdir/$subdir', folder));

/** The tests of the 64-bit block of i386.exp but those that are for AVX-512 and AMX. */
function tests64(root) {
  const folder = join(root, 'i386');
  const script = readFileSync(join(folder, 'i386.exp'), 'utf8');
  const block = script.slice(script.lastIndexOf('if [gas_64_check] then {'));
  const found = [];
  for (const [, kind, name, , flags = ''] of block.matchAll(/run_(dump|list)_test "?([\w.-]+)"?( "([^"]*)")?/gu)) {
    const test =
      kind === 'dump'
        ? dumpTest(folder, name)
        : { name, source: `${name}.s`, flags: flags.split(/\s+/u).filter(Boolean) };
    if (test === undefined || OUTSIDE.test(name) || OUTSIDE.test(test.source)) continue;
    found.push({
      ...test,
      folder,
      flags: ['--64', '--defsym', 'x86_64=1', '--strip-local-absolute', ...expanded(test.flags, folder)],
    });
  }
  return found;
}

/** Every source of a folder, with the flags of each test that uses it. */
function everySource(root, name) {
  const folder = join(root, name);
  const tests = readdirSync(folder)
    .filter((file) => file.endsWith('.d'))
    .map((file) => dumpTest(folder, file.slice(0, -2)))
    .filter((test) => test !== undefined);
  const used = new Set(tests.map(({ source }) => source));
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.s') && !used.has(file)) tests.push({ name: file.slice(0, -2), source: file, flags: [] });
  }
  return tests.map(({ name: own, source, flags }) => ({
    name: `${name}/${own}`,
    source,
    folder,
    flags: expanded(flags, folder),
  }));
}

/** The options that this assembler has too. What others change (the CPU to tune for, branches to align) is left out on both sides. */
function shared(flags) {
  const kept = [];
  for (let n = 0; n < flags.length; n++) {
    if (/^(--64|--32|-I|--divide)/u.test(flags[n])) kept.push(flags[n]);
    else if (/^-?-defsym$/u.test(flags[n])) kept.push(flags[n], flags[++n]);
  }
  return kept;
}

/** `root`: gas/testsuite/gas. Tests that assemble the same source with the same flags are one. */
export function testsOf(root, groups = GROUPS) {
  const all = groups.flatMap((group) => (group === 'i386' ? tests64(root) : everySource(root, group)));
  const seen = new Set();
  const plain = all.map(({ name, source, folder, flags }) => ({ name, source, folder, flags: shared(flags) }));
  return plain.filter(({ folder, source, flags }) => {
    const key = [folder, source, ...flags].join(' ');
    if (seen.has(key) || !existsSync(join(folder, source))) return false;
    seen.add(key);
    return true;
  });
}
