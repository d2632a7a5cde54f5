// `npm test`: installs what is missing, then checks everything. Ends with one line: N passed, N failed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT, build, checkNode, ensureChromium, ensurePackages, runTool, say } from './setup.mjs';

checkNode();
ensurePackages();

const cache = join(ROOT, '.cache');
const reports = { unit: join(cache, 'unit.json'), e2e: join(cache, 'e2e.json') };
mkdirSync(cache, { recursive: true });
for (const report of Object.values(reports)) rmSync(report, { force: true });

const results = [];
/** Runs one part; `count` reads how many tests it was, else it counts as one. */
function part(name, action, count = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })) {
  say(`\n── ${name}`);
  const began = Date.now();
  const ok = action() === 0;
  results.push({ name, seconds: (Date.now() - began) / 1000, ok, ...atLeastOneFailure(ok, count(ok)) });
  return ok;
}

/** A part that failed without a failing test (it could not even start) still counts. */
const atLeastOneFailure = (ok, { passed, failed }) => ({ passed, failed: ok ? failed : Math.max(1, failed) });

part('types: engine', () => runTool('typescript/bin/tsc', ['-p', 'engine']));
part('types: everything', () => runTool('typescript/bin/tsc', ['-p', 'tsconfig.json']));
part('lint', () => runTool('oxlint/bin/oxlint', ['--deny-warnings']));
part('format', () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']));
part(
  'unit tests',
  () => runTool('vitest/vitest.mjs', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${reports.unit}`]),
  () => {
    const { numPassedTests = 0, numFailedTests = 0 } = read(reports.unit);
    return { passed: numPassedTests, failed: numFailedTests };
  },
);
const isBuilt = part('build', build);
if (isBuilt && part('Chromium for the end-to-end tests', () => (ensureChromium() ? 0 : 1)))
  part(
    'end-to-end tests: window and browser',
    () =>
      runTool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
        env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: reports.e2e },
      }),
    () => {
      const { expected = 0, unexpected = 0, flaky = 0 } = read(reports.e2e).stats ?? {};
      return { passed: expected + flaky, failed: unexpected };
    },
  );

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}

/** The names of what failed, so that the last lines of a long log are enough to know where to look. */
function failedUnitTests({ testResults = [] }) {
  return testResults.flatMap(({ name, assertionResults = [], message = '' }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const file = relative(ROOT, name);
    if (failed.length === 0) return message === '' ? [] : [`${file}: ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${file} › ${fullName}: ${firstLine(failureMessages[0] ?? '')}`,
    );
  });
}

/** One line for each end-to-end test that failed, or that passed only the second time, with what it said. */
function troubledSpecs({ suites = [] }) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ status, projectName, results: runs }) => {
          const said = runs.find(({ error }) => error !== undefined)?.error.message ?? '';
          const kind = status === 'flaky' ? 'SECOND TRY' : 'FAILED';
          return `${kind} ${file} [${projectName}] › ${title}: ${stripVTControlCharacters(said).replaceAll(/\s+/g, ' ').slice(0, 600)}`;
        }),
    ),
    ...troubledSpecs({ suites: inner }),
  ]);
}

const firstLine = (text) => text.split('\n', 1)[0].slice(0, 200);

say('\n── summary');
for (const { name, seconds, ok, passed, failed } of results)
  say(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
for (const name of failedUnitTests(read(reports.unit))) say(`FAILED ${name}`);
for (const line of troubledSpecs(read(reports.e2e))) say(line);
say(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
