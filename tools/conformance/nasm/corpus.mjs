// The corpus of NASM sources in each of their formats, and the sources that are refused, by NASM and here.
import { readdirSync, readFileSync } from 'node:fs';
import { corpus, FOLDER, RECORD, row } from '../../nasm/corpus.mjs';
import { elfText } from '../../nasm/elf-text.mjs';
import { assembleOurs } from '../../nasm/ours.mjs';
import { assembleReally } from '../../nasm/real.mjs';

const REFUSED = new URL('../../../engine/asm/nasm/refused/', import.meta.url).pathname;
/** What NASM says at the end of the file is said here where it began. */
const END = /expected `%endif' before end of file/;
const SHOWN = 6;

const described = (bytes, format) =>
  format === 'bin' ? (bytes.toString('hex').match(/.{1,64}/g) ?? []) : elfText(bytes);

/** Lines for the reader about two outputs of one source; none when they are the same. */
export function differences(real, ours, format) {
  if (ours.complaint !== undefined) return ['refused here', ours.complaint];
  if (real.complaint !== undefined) return ['refused by NASM', real.complaint];
  if (real.bytes.equals(ours.bytes)) return [];
  const [wanted, found] = [described(real.bytes, format), described(ours.bytes, format)];
  const only = (sign, lines, others) =>
    lines.flatMap((line) => (others.includes(line) ? [] : [`${sign} ${line.slice(0, 400)}`])).slice(0, SHOWN);
  const lines = [...only('NASM', wanted, found), ...only('here', found, wanted)];
  return lines.length === 0 ? ['the same content in another order'] : lines;
}

/** Messages of NASM about lines in which nothing is found here; a macro's may be found at its call or in its body. */
function missed(asm, name) {
  const { complaint = '' } = assembleReally(name, 'elf64', REFUSED);
  const ours = assembleOurs(asm, name, 'elf64', REFUSED).complaint ?? '';
  const found = new Set(Array.from(ours.matchAll(/\.asm:(\d+):\d+: /g), ([, line]) => line));
  const messages = complaint.match(/.*(?:error|fatal): .*(?:\n.*: \.\.\. from macro.*)*/g) ?? ['no message'];
  return messages.filter(
    (text) => !END.test(text) && !Array.from(text.matchAll(/\.asm:(\d+): /g)).some(([, line]) => found.has(line)),
  );
}

/** @returns the number of differences. */
export function compareCorpus({ asm, say }) {
  const record = new Set(readFileSync(RECORD, 'utf8').trimEnd().split('\n'));
  let [bad, outdated] = [0, 0];
  const all = corpus();
  for (const one of all) {
    const { file, format } = one;
    const real = assembleReally(file, format, FOLDER);
    const lines = differences(real, assembleOurs(asm, file, format, FOLDER), format);
    if (real.bytes !== undefined && !record.has(row(one, real.bytes))) outdated++;
    if (lines.length === 0) continue;
    bad++;
    say(`  ${file} ${format}:`);
    for (const line of lines) say(`    ${line.replaceAll('\n', '\n    ')}`);
  }
  say(
    `corpus: ${new Set(all.map(({ file }) => file)).size} sources, ${all.length - bad} of ${all.length} outputs the same`,
  );
  if (outdated > 0) say(`  ${outdated} outputs of NASM are not those of the record`);
  const refused = readdirSync(REFUSED);
  for (const name of refused) {
    for (const message of missed(asm, name)) {
      bad++;
      say(`  ${name}: only NASM says ${message}`);
    }
  }
  say(`corpus: ${refused.length} sources that both refuse`);
  return bad + outdated;
}
