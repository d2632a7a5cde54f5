// node tools/gdb/record.mjs [--check]: lets a real gdb debug fixtures/gdb/program.s and keeps what it said (transcript.txt) and
// what went over the wire (packets.txt), from which the unit tests play gdb's part. Build first; wants gdb.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = 'fixtures/gdb';
const LSTAR = 'out/main/lstar.js';
const elf = join(mkdtempSync(join(tmpdir(), 'lstar-gdb-')), 'program');
const source = join(FOLDER, 'program.s');
const assembled = spawnSync(process.execPath, [LSTAR, 'asm', source, '-o', elf], { stdio: 'inherit' });
if (assembled.status !== 0) throw new Error('the program does not assemble');

const lab = spawn(process.execPath, [LSTAR, 'run', source, '--gdb', '0'], {
  stdio: ['ignore', 'pipe', 'pipe'],
  env: {},
});
const port = await new Promise((found) => {
  let said = '';
  lab.stderr.on('data', (bytes) => {
    said += bytes;
    const match = /remote 127\.0\.0\.1:(\d+)/.exec(said);
    if (match) found(Number(match[1]));
  });
});

/** Packets in the order in which their last byte came. */
const wire = [];
const watch = (mark) => {
  let rest = '';
  return (bytes) => {
    rest += bytes.toString('latin1');
    for (let packet; (packet = /\$([^#]*)#../.exec(rest)); rest = rest.slice(packet.index + packet[0].length))
      wire.push(`${mark} ${packet[1]}`);
  };
};
const proxy = createServer((gdb) => {
  const stub = createConnection(port, '127.0.0.1');
  const [asked, answered] = [watch('>'), watch('<')];
  gdb.on('data', (bytes) => (asked(bytes), stub.write(bytes)));
  stub.on('data', (bytes) => (answered(bytes), gdb.write(bytes)));
  gdb.on('close', () => stub.end());
  stub.on('close', () => gdb.end());
});
await new Promise((ready) => proxy.listen(0, '127.0.0.1', ready));

const commands = readFileSync(join(FOLDER, 'commands.gdb'), 'utf8')
  .split('\n')
  .filter((line) => line !== '');
const args = ['-q', '-nx', '-batch', '-ex', 'set pagination off', '-ex', 'set confirm off', '-ex', 'set height 0'];
const gdb = spawn('gdb', [
  ...args,
  '-ex',
  `target remote 127.0.0.1:${proxy.address().port}`,
  ...commands.flatMap((one) => ['-ex', `echo (gdb) ${one}\\n`, '-ex', one]),
  elf,
]);
let transcript = '';
for (const stream of [gdb.stdout, gdb.stderr]) stream.on('data', (bytes) => (transcript += bytes));
await new Promise((ended) => gdb.on('close', ended));
proxy.close();
const status = lab.exitCode ?? (await new Promise((ended) => lab.on('exit', ended)));
transcript += `lstar: exit status ${status}\n`;

const results = { 'transcript.txt': transcript.replaceAll(elf, 'program'), 'packets.txt': `${wire.join('\n')}\n` };
let different = 0;
for (const [name, text] of Object.entries(results)) {
  const path = join(FOLDER, name);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (name === 'transcript.txt' && readFileSync(path, 'utf8') !== text) {
    console.log(`${name} is not what gdb says now:\n${text}`);
    different++;
  }
}
console.log(`${wire.length} packets, ${transcript.split('\n').length} lines, ${different} files different`);
process.exitCode = different === 0 ? 0 : 1;
