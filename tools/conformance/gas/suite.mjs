// GNU as's own testsuite, from Debian's binutils-source, which is kept outside the repository.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readElfObject } from '../../elf-object.mjs';
import { CACHE } from '../sources.mjs';
import { firstDifference } from './compare.mjs';
import { NOT_WRITTEN, SUITE } from './differences.mjs';
import { GROUPS, testsOf } from './testsuite.mjs';

const FOLDER = join(CACHE, 'binutils');
const run = (command) =>
  spawnSync('bash', ['-o', 'pipefail', '-ec', command], { cwd: FOLDER, stdio: 'ignore' }).status === 0;
const treeIn = () => readdirSync(FOLDER).find((name) => /^binutils-\d/u.test(name));

function fetchSuite(say) {
  mkdirSync(FOLDER, { recursive: true });
  if (treeIn() === undefined) {
    say('Fetching binutils-source (24 MB, once) …');
    run(
      'apt-get download -qq binutils-source && dpkg-deb -x binutils-source_*.deb deb && tar xf deb/usr/src/binutils/binutils-*.tar.xz --wildcards "*/gas/testsuite/gas/*"; rm -rf deb binutils-source_*.deb',
    );
  }
  const tree = treeIn();
  return tree === undefined ? undefined : join(FOLDER, tree, 'gas/testsuite/gas');
}

function assembleHere(assemble, { folder, source, flags }) {
  const defines = {};
  const folders = [folder];
  for (const [n, flag] of flags.entries()) {
    if (flag.startsWith('-I')) folders.push(flag.slice(2));
    if (/^-?-defsym$/u.test(flag)) {
      const [name, value] = flags[n + 1].split('=');
      defines[name] = value;
    }
  }
  const include = (name) => {
    const path = folders.map((one) => join(one, name)).find((one) => existsSync(one));
    if (path === undefined) return undefined;
    const bytes = readFileSync(path);
    return { name, text: bytes.toString('utf8'), bytes };
  };
  const text = readFileSync(join(folder, source), 'utf8');
  return assemble({ name: source, text }, { include, defines, target: flags.includes('--32') ? 'i386' : 'x86-64' });
}

function compare(assemble, work, test) {
  const object = join(work, 'suite.o');
  const path = join(test.folder, test.source);
  const { status } = spawnSync('as', [...test.flags, '-o', object, path], {
    cwd: test.folder,
    stdio: 'ignore',
    timeout: 60_000,
  });
  const ours = assembleHere(assemble, test);
  if (status !== 0) return { refused: true, difference: ours.object === undefined ? undefined : 'GNU as refuses it' };
  if (ours.object !== undefined) {
    return {
      refused: false,
      difference: firstDifference(readElfObject(readFileSync(object)), ours.object, NOT_WRITTEN),
    };
  }
  const error = ours.diagnostics.find(({ severity }) => severity === 'error');
  return { refused: false, difference: `line ${error.span.line}: ${error.message}` };
}

/** @returns the number of tests that differ and are not on the list. */
export function compareSuite({ assemble, work, say }) {
  const root = fetchSuite(say);
  if (root === undefined) {
    say('suite: binutils-source could not be fetched');
    return 1;
  }
  let bad = 0;
  for (const group of GROUPS) {
    const counts = { accepted: 0, same: 0, refused: 0, refusedToo: 0, listed: 0 };
    for (const test of testsOf(root, [group])) {
      const { refused, difference } = compare(assemble, work, test);
      counts[refused ? 'refused' : 'accepted']++;
      if (difference === undefined) counts[refused ? 'refusedToo' : 'same']++;
      else if (SUITE.has(test.name)) counts.listed++;
      else {
        bad++;
        say(`  ${test.name}: ${difference}`);
      }
    }
    const share = ((counts.same / counts.accepted) * 100).toFixed(1);
    say(
      `suite, ${group}: of ${counts.accepted} sources that GNU as accepts ${counts.same} the same (${share} %), of ${counts.refused} that it refuses ${counts.refusedToo} refused; ${counts.listed} of the others are listed`,
    );
  }
  return bad;
}
