import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Stop } from '../../engine/index';
import { Session } from '../../engine/index';
import { PacketReader, framed } from './packet';
import { GDB_REGISTERS } from './registers';
import { serveGdb } from './server';
import { GdbStub } from './stub';

const FOLDER = join(import.meta.dirname, '../../fixtures/gdb');

function loaded(text = readFileSync(join(FOLDER, 'program.s'), 'utf8')): Session {
  const session = new Session({ output: () => {}, moved: () => {} });
  const reply = session.load({
    program: { sources: [{ name: 'program.s', text }] },
    kernel: 'v4.15',
    boot: '',
    cpu: 'intel',
    argv: ['fixtures/gdb/program.s'],
    envp: [],
    terminal: [false, false, false],
  });
  if (!reply.ok) throw new Error('the program does not load');
  return session;
}

function rest(session: Session): Stop {
  for (let slice = 0; slice < 1000; slice++) {
    const stop = session.advance(10_000);
    if (stop !== null) return stop;
  }
  throw new Error('the run does not come to rest');
}

describe('framing', () => {
  const check = (name: string, pieces: readonly string[], expected: readonly unknown[]): void =>
    it(name, () => {
      const reader = new PacketReader();
      expect(pieces.flatMap((piece) => reader.take(piece))).toEqual(expected);
    });
  check(
    'a packet in pieces, with acknowledgements around it',
    ['+$m40', '1000,4#', framed('m401000,4').slice(-2), '+'],
    [{ kind: 'packet', data: 'm401000,4' }],
  );
  check('a wrong checksum', ['$g#00'], [{ kind: 'damaged' }]);
  check('an interrupt between packets', ['$g#67\u0003$?#3f'], [{ kind: 'packet', data: 'g' }, { kind: 'interrupt' }, { kind: 'packet', data: '?' }]); // prettier-ignore
  check('an escaped byte', [framed('a}b#c')], [{ kind: 'packet', data: 'a}b#c' }]);
  check('noise', ['hello'], []);
  it('gives up what can never be a packet', () => {
    expect(() => new PacketReader().take(`$${'x'.repeat(2_000_000)}`)).toThrow(RangeError);
  });
});

/** Digits of a `g` answer up to MXCSR: what lies behind, bases and control registers, the kernel's sources decide. */
const OWN_DIGITS = GDB_REGISTERS.slice(0, 57).reduce((sum, { bits }) => sum + bits / 4, 0);
const comparable = (lines: readonly string[]): string[] =>
  lines.map((line, at) => {
    const asked = at === 0 ? '' : lines[at - 1];
    if (asked === '> g') return line.slice(0, 2 + OWN_DIGITS);
    return asked.startsWith('> p') ? `< ${line.length - 2} digits` : line;
  });

describe('the stub', () => {
  /** Recorded from gdb 13.1 by tools/gdb/record.mjs, which shows the same session as gdb's user sees it. */
  it('answers as it did when gdb asked', () => {
    const session = loaded();
    const stub = new GdbStub(session);
    const lines = readFileSync(join(FOLDER, 'packets.txt'), 'utf8').trimEnd().split('\n');
    const said = lines.map((line) => {
      if (line.startsWith('<')) return [];
      const action = stub.handle(line.slice(2));
      const answer =
        action.kind === 'run' ? stub.stopReply(rest(session)) : action.kind === 'reply' ? action.text : action.kind;
      return [line, `< ${answer}`];
    });
    expect(comparable(said.flat().slice(0, lines.length))).toEqual(comparable(lines));
  });

  const check = (packet: string, expected: string): void =>
    it(`${packet} is answered by ${expected}`, () => {
      expect(new GdbStub(loaded()).handle(packet)).toEqual({ kind: 'reply', text: expected });
    });
  check('m0,4', 'E0e');
  check('mzz', 'E16');
  check('pffff', 'E16');
  check('P10=zz', 'E16');
  check('M0,1:00', 'E0e');
  check('Z5,401000,4', '');
  check('nonsense', '');
});

describe('the server', () => {
  it('answers an interrupt in an endless loop, and kills', async () => {
    const session = loaded('.globl _start\n_start: jmp _start\n');
    const { port, end } = await serveGdb(session, 0, () => {});
    const socket = connect(port, '127.0.0.1');
    const reader = new PacketReader();
    const packets: string[] = [];
    let heard = (): void => {};
    socket.on('data', (bytes) => {
      for (const one of reader.take(bytes.toString('latin1'))) if (one.kind === 'packet') packets.push(one.data);
      heard();
    });
    const next = async (count: number): Promise<void> => {
      while (packets.length < count) await new Promise<void>((resolve) => (heard = resolve));
    };
    socket.write(framed('vCont;c'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.write('\u0003');
    await next(1);
    expect(packets).toEqual(['T02thread:1;']);
    socket.write(framed('k'));
    expect(await end).toMatchObject({ kind: 'killed', signalName: 'SIGKILL' });
  });
});
