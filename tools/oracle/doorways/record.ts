import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cpuName } from '../record';
import { refusal, runTwice } from '../repeated';
import type { Entry, Passage } from './doorway';
import { DOORWAYS, STATES, entriesOf } from './doorway';
import { compileDoorways, passNatively } from './native';
import { digest, passageText } from './passage';

export const FOLDER = fileURLToPath(new URL('../../../engine/isa/doorways/', import.meta.url));
const ROWS = 8;
const LINE = 112;

/**
 * Goes through the doorways named (all without names) on this machine and rewrites their files, but for those behind which a
 * program does not see the same twice.
 * @returns how many of them there are.
 */
export function recordDoorways(names: readonly string[]): number {
  const program = compileDoorways();
  mkdirSync(FOLDER, { recursive: true });
  const chosen = DOORWAYS.filter(({ name }) => names.length === 0 || names.includes(name));
  let refused = 0;
  for (const doorway of chosen) {
    const entries = entriesOf(doorway);
    const pass = (each: readonly Entry[]): Passage[] =>
      passNatively(program, each).map((native, i) => doorway.mend?.(native, each[i]) ?? native);
    const { outcomes: passages, unrepeated } = runTwice(entries, pass, (_, passage) => digest(passage));
    const problem = refusal(doorway.name, unrepeated, entries.length);
    if (problem !== null) {
      refused++;
      console.log(problem);
      continue;
    }
    const states = new Uint32Array(passages.map(digest));
    const base64 = Buffer.from(states.buffer).toString('base64');
    const lines = [
      `# ${doorway.name}: what a program sees here; npm run oracle:doorways rewrites, nothing else does`,
      `cpu ${cpuName()}, Linux ${release().replace(/-.*/u, '')}`,
      ...entries.slice(0, ROWS).map((entry, i) => `row ${passageText(entry, passages[i])}`),
      ...(base64.match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? []).map((line) => `states ${line}`),
    ];
    writeFileSync(join(FOLDER, `${doorway.name}.txt`), `${lines.join('\n')}\n`);
  }
  const recorded = chosen.length - refused;
  console.log(`${recorded} doorways, ${recorded * STATES} states recorded on ${cpuName()}`);
  return refused;
}

/** The digests of a doorway's file, one a state. */
export function recordedStates(name: string): Uint32Array {
  const lines = readFileSync(join(FOLDER, `${name}.txt`), 'utf8').split('\n');
  const base64 = lines.flatMap((line) => (line.startsWith('states ') ? [line.slice(7)] : [])).join('');
  return new Uint32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
}
