import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { KnownRun, LabSpec, Moment } from '../../engine/index';
import { VERSION } from '../version';
import type { PortableSpec } from './portable';
import { knownSchema, momentSchema, specSchema, unpack } from './portable';

/** Of the file. Another format is not read. */
const FORMAT = 1;
const HEAD = /^LSTAR recording (\d{1,6}) of (\S{1,40}) sha256 ([0-9a-f]{64})$/;

const bodySchema = z.strictObject({
  spec: specSchema,
  known: knownSchema,
  /** What the machine must be in at one moment of the replay. */
  proof: z.strictObject({ at: momentSchema, state: z.string().regex(/^[0-9a-f]{64}$/) }),
});

/** A whole run in one file: it replays bit for bit wherever the same version of the lab runs. */
export interface Recording {
  readonly spec: LabSpec;
  readonly known: KnownRun;
  readonly proof: { readonly at: Moment; readonly state: string };
}

export interface Recorded {
  readonly spec: PortableSpec;
  readonly known: KnownRun;
  readonly proof: Recording['proof'];
}

/** Two lines: what the file is, with the checksum of the other; and the run as JSON. */
export function writeRecording(recorded: Recorded): string {
  const body = JSON.stringify(recorded);
  return `LSTAR recording ${FORMAT} of ${VERSION} sha256 ${checksum(body)}\n${body}\n`;
}

/** The run in a file, or one sentence that says why there is none to be had from it. */
export function readRecording(text: string): Recording | { readonly problem: string } {
  const [first = '', body = ''] = text.split('\n', 2);
  const head = HEAD.exec(first);
  if (head === null) return { problem: 'This is not a recording of LSTAR.' };
  const [, format, version, sum] = head;
  if (Number(format) !== FORMAT)
    return { problem: `This recording is of format ${format}; this version of LSTAR reads format ${FORMAT}.` };
  if (version !== VERSION)
    return {
      problem: `This recording was made by LSTAR ${version}; it replays bit for bit only in that version, and this is ${VERSION}.`,
    };
  if (checksum(body) !== sum)
    return { problem: 'This recording is damaged: its checksum is not that of its contents.' };
  const parsed = bodySchema.safeParse(parse(body));
  if (!parsed.success) return { problem: 'This recording is damaged: it does not hold a run.' };
  const { spec, known, proof } = parsed.data;
  return { spec: unpack(spec), known, proof };
}

/** What text holds that begins as a recording does. */
export const isRecording = (text: string): boolean => text.startsWith('LSTAR recording ');

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const checksum = (body: string): string => createHash('sha256').update(body).digest('hex');

const PAGE = 4096;
const EMPTY = Buffer.alloc(PAGE);

/** Names the state of a machine: registers and every page of memory that holds something. */
export function stateDigest({ cpu, memory }: { readonly cpu: Uint8Array; readonly memory: Uint8Array }): string {
  const hash = createHash('sha256').update(cpu);
  const number = Buffer.alloc(8);
  for (let at = 0; at < memory.length; at += PAGE) {
    const page = memory.subarray(at, at + PAGE);
    if (EMPTY.equals(page)) continue;
    number.writeBigUInt64LE(BigInt(at));
    hash.update(number).update(page);
  }
  return hash.digest('hex');
}
