import type { Stop } from './api';
import type { CallPath, ComparedCall, ComparisonRow, VariantReport } from './compare-api';
import { PHASES } from './compare-api';

const row = (label: string, cells: readonly (string | null)[]): ComparisonRow => ({
  label,
  cells,
  differs: new Set(cells.filter((cell) => cell !== null)).size > 1,
});

/** What a variant that ran has not, and another has. */
const ABSENT = '-';

const ran = ({ problems }: VariantReport): boolean => problems.length === 0;

function stopText(stop: Stop | null): string {
  if (stop === null) return 'limit reached';
  switch (stop.kind) {
    case 'exited':
      return `exit ${stop.status}`;
    case 'killed':
      return `killed by ${stop.signalName}`;
    case 'dead':
      return `dead: ${stop.reason}`;
    default:
      return stop.kind;
  }
}

/** What the program did: it should be the same everywhere. */
export function outcomeRows(reports: readonly VariantReport[]): ComparisonRow[] {
  const latin = (bytes: Uint8Array): string => JSON.stringify(String.fromCharCode(...bytes.subarray(0, 400)));
  return [
    row('ends by', reports.map((report) => (ran(report) ? stopText(report.stop) : null))),
    row('output', reports.map((report) => (ran(report) ? latin(report.stdout) : null))),
  ]; // prettier-ignore
}

/** All 16 digits where more than 32 bits are used, so that the fields of a register keep their places. */
const shortHex = (digits: string): string => `0x${/^0{8}/.test(digits) ? digits.replace(/^0+(?=.)/, '') : digits}`;

/** One row an MSR: what it means where that is known, else its value. */
export function msrRows(reports: readonly VariantReport[]): ComparisonRow[] {
  const names = [...new Set(reports.flatMap(({ msrs }) => msrs.map(({ linux }) => linux)))];
  return names.map((name) =>
    row(
      name,
      reports.map((report) => {
        const found = report.msrs.find(({ linux }) => linux === name);
        if (found === undefined) return ran(report) ? ABSENT : null;
        return /^[a-z_]\w*$/i.test(found.meaning) ? found.meaning : shortHex(found.value);
      }),
    ),
  );
}

/** The rows of one call: what was counted, then the way back, then the places passed. */
function callRows(paths: readonly (CallPath | null)[], reports: readonly VariantReport[]): ComparisonRow[] {
  const cell = (path: CallPath | null, index: number, text: (path: CallPath) => string): string | null =>
    path !== null ? text(path) : ran(reports[index]) ? ABSENT : null;
  const each = (label: string, text: (path: CallPath) => string): ComparisonRow => {
    const cells = paths.map((path, index) => cell(path, index, text));
    return row(label, cells);
  };
  return [
    each('door', ({ door }) => door),
    ...PHASES.map((phase) => each(phase, ({ phases }) => String(phases[phase]))),
    each('in ring 0', ({ instructions }) => String(instructions)),
    each('SWAPGS', ({ swapgs }) => String(swapgs)),
    each('CR3 switches', ({ cr3Switches }) => String(cr3Switches)),
    each('bytes read', ({ memory }) => String(memory.readBytes)),
    each('bytes written', ({ memory }) => String(memory.writtenBytes)),
    each('cache lines', ({ memory }) => String(memory.cacheLines)),
    each('way back', ({ way }) => (way === null ? 'none' : (way.why ?? way.by))),
    each('result', ({ result }) => result),
    each('path', ({ places }) => places.join(' → ')),
  ];
}

const sameRows = (a: readonly ComparisonRow[], b: readonly ComparisonRow[]): boolean =>
  a.every(({ cells }, index) => cells.every((cell, column) => cell === b[index].cells[column]));

/**
 * The calls side by side: the first of each variant, the second, and so on, because all run the same program. Neighbours
 * with the same rows become one.
 */
export function alignCalls(reports: readonly VariantReport[]): ComparedCall[] {
  const count = Math.max(...reports.map(({ calls }) => calls.length));
  const compared: ComparedCall[] = [];
  for (let index = 0; index < count; index += 1) {
    const paths = reports.map(({ calls }) => calls.at(index) ?? null);
    const name = [...new Set(paths.flatMap((path) => (path === null ? [] : [path.name])))].join(' / ');
    const rows = callRows(paths, reports);
    const last = compared.at(-1);
    if (last?.name === name && sameRows(last.rows, rows))
      compared[compared.length - 1] = { ...last, times: last.times + 1 };
    else compared.push({ name, position: index + 1, times: 1, rows });
  }
  return compared;
}
