import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cpuName } from '../record';
import { DOORWAYS, STATES, entriesOf } from './doorway';
import { compileDoorways, passNatively } from './native';
import { digest, passageText } from './passage';

export const FOLDER = fileURLToPath(new URL('../../../engine/isa/doorways/', import.meta.url));
const ROWS = 8;
const LINE = 112;

/** Goes through the doorways named (all without names) on this machine and rewrites their files. */
export function recordDoorways(names: readonly string[]): void {
  const program = compileDoorways();
  mkdirSync(FOLDER, { recursive: true });
  const chosen = DOORWAYS.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const doorway of chosen) {
    const entries = entriesOf(doorway);
    const passages = passNatively(program, entries).map((native, i) => doorway.mend?.(native, entries[i]) ?? native);
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
  console.log(`${chosen.length} doorways, ${chosen.length * STATES} states recorded on ${cpuName()}`);
}

/** The digests of a doorway's file, one a state. */
export function recordedStates(name: string): Uint32Array {
  const lines = readFileSync(join(FOLDER, `${name}.txt`), 'utf8').split('\n');
  const base64 = lines.flatMap((line) => (line.startsWith('states ') ? [line.slice(7)] : [])).join('');
  return new Uint32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
}
