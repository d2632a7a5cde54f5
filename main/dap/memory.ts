import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import type { DisassemblyRow, Session } from '../../engine/index';
import { Refusal } from './requests';
import type { Sources } from './sources';

/** Bytes and instructions of one request. */
const MOST_BYTES = 1 << 20;
const MOST_INSTRUCTIONS = 10_000;

/** An address as clients give it back, `0x…` or decimal, and bytes behind it. */
export function addressOf(reference: string, offset: number): bigint {
  if (!/^(0x[0-9a-f]{1,16}|\d{1,20})$/i.test(reference.trim())) throw new Refusal(`'${reference}' is no address.`);
  return BigInt.asUintN(64, BigInt(reference.trim()) + BigInt(Math.trunc(offset)));
}

/** Memory is what the kernel's page tables show, whichever are loaded. */
export function readMemory(session: Session, given: Protocol.ReadMemoryArguments): Protocol.ReadMemoryResponse['body'] {
  const address = addressOf(given.memoryReference, given.offset ?? 0);
  const bytes = session.readMemory(address, Math.min(Math.max(0, given.count), MOST_BYTES), 'kernel');
  const end = bytes.indexOf(-1);
  const readable = end === -1 ? bytes : bytes.slice(0, end);
  return {
    address: `0x${address.toString(16)}`,
    data: Buffer.from(readable).toString('base64'),
    ...(end === -1 ? {} : { unreadableBytes: bytes.length - end }),
  };
}

/** All of the bytes or none. */
export function writeMemory(session: Session, given: Protocol.WriteMemoryArguments): { bytesWritten: number } {
  const address = addressOf(given.memoryReference, given.offset ?? 0);
  const bytes = Buffer.from(given.data, 'base64');
  if (bytes.length === 0) return { bytesWritten: 0 };
  const reply = session.edit({ kind: 'memory', address: address.toString(16), bytes: bytes.toString('hex') });
  if (!reply.ok) throw new Refusal(reply.reason);
  return { bytesWritten: bytes.length };
}

/** Exactly as many instructions as were asked for; where there is none to tell, one that says so. */
export function disassemble(
  session: Session,
  sources: Sources,
  given: Protocol.DisassembleArguments,
): { instructions: Protocol.DisassembledInstruction[] } {
  const { memoryReference, offset = 0, instructionOffset = 0, instructionCount } = given;
  if (instructionCount > MOST_INSTRUCTIONS || Math.abs(instructionOffset) > MOST_INSTRUCTIONS)
    throw new Refusal(`At most ${MOST_INSTRUCTIONS} instructions are listed at once.`);
  const address = addressOf(memoryReference, offset);
  const rows = session.disassemble(address, instructionOffset, instructionCount);
  const known = rows.findIndex((row) => row !== null);
  const first = known === -1 ? address : BigInt(rows[known]?.address ?? 0);
  let behind = first;
  const instructions = rows.map((row, index): Protocol.DisassembledInstruction => {
    if (row === null) {
      const at = known === -1 || index > known ? behind : first - BigInt(known - index);
      behind = at + 1n;
      const address = `0x${BigInt.asUintN(64, at).toString(16)}`;
      return { address, instruction: '(no code)', presentationHint: 'invalid' };
    }
    behind = BigInt(row.address) + BigInt(row.bytes === '' ? 1 : row.bytes.split(' ').length);
    return instructionOf(row, sources);
  });
  return { instructions };
}

function instructionOf(row: DisassemblyRow, sources: Sources): Protocol.DisassembledInstruction {
  return {
    address: row.address,
    instructionBytes: row.bytes,
    instruction: row.text,
    ...(row.symbol === null ? {} : { symbol: row.symbol }),
    ...(row.source === null ? {} : { location: sources.of(row.source), line: row.source.line }),
  };
}
