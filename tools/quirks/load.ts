import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { LABORATORY_MSRS } from '../../engine/core/msr-fields';
import { kernelProfiles } from '../../engine/linux/index';
import type { Scenario } from '../../engine/session/scenario';

const text = z.string().min(1);
const pattern = text.refine((value) => {
  try {
    return new RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}, 'is no regular expression');
const patterns = z.array(pattern).min(1).optional();

const expectation = z.strictObject({
  end: pattern.optional(),
  stdout: z.string().optional(),
  trace: patterns,
  absent: patterns,
  kernel: patterns,
  kernelAbsent: patterns,
  diagnosis: pattern.optional(),
});

const scenarioCase = z.strictObject({
  role: z.enum(['bite', 'cure']),
  where: text,
  seen: text,
  kernels: z.array(z.string().refine((name) => kernelProfiles().includes(name), 'is no kernel of the lab')).min(1),
  boot: z.string().default(''),
  cpus: z.array(z.enum(['intel', 'amd'])).min(1),
  edits: z.array(z.strictObject({ file: text, replace: text, with: z.string() })).default([]),
  msrs: z.partialRecord(z.enum(LABORATORY_MSRS as [string, ...string[]]), z.string()).default({}),
  nmiAt: text.optional(),
  program: text.optional(),
  expect: expectation.refine((value) => Object.keys(value).length > 0, 'expects nothing, so it cannot fail'),
});

const scenario = z.strictObject({
  title: text,
  cves: z.array(z.string().regex(/^CVE-\d{4}-\d{4,}$/)).default([]),
  sentence: text,
  sources: z.array(text).min(1),
  modeled: text.optional(),
  syntax: z.enum(['att', 'intel', 'nasm']).default('att'),
  /** The program itself, or a file of fixtures/areas that holds it. */
  program: text.optional(),
  area: z
    .string()
    .regex(/^[\w-]+\.s$/)
    .optional(),
  cases: z
    .array(scenarioCase)
    .refine((cases) => cases.some(({ role }) => role === 'bite'), 'has no case where it bites')
    .refine((cases) => cases.some(({ role }) => role === 'cure'), 'has no case where it is cured'),
});

const AREAS = join(import.meta.dirname, '../../fixtures/areas');

/** A scenario, or every mistake of its file as `file:line: what is wrong`. */
export function parseScenario(file: string, source: string): Scenario | readonly string[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  if (document.errors.length > 0)
    return document.errors.map(
      ({ message, pos }) => `${file}:${lines.linePos(pos[0]).line}: ${message.split('\n')[0]}`,
    );
  const parsed = scenario.safeParse(document.toJS());
  if (parsed.success) return withProgram(file, parsed.data);
  return parsed.error.issues.map(({ path, message }) => {
    const where = path.map(String).join('.');
    return `${file}:${lineOf(document, lines, path)}: ${where === '' ? '' : `${where}: `}${message}`;
  });
}

/** The program's text, from the file's own words or from fixtures/areas, which holds programs with their native results. */
function withProgram(file: string, { program, area, ...rest }: z.infer<typeof scenario>): Scenario | readonly string[] {
  const name = basename(file).replace(/\.yaml$/, '');
  if (area === undefined)
    return program === undefined ? [`${file}:1: neither program nor area is given`] : { ...rest, name, program };
  const read = (part: string): string => readFileSync(join(AREAS, part), 'utf8');
  return { ...rest, name, program: read(area), include: (part) => ({ name: part, text: read(part) }) };
}

/** The line of the innermost part of `path` that is there. */
function lineOf(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] | null } | undefined;
    if (node?.range?.[0] !== undefined) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

export const QUIRKS = join(import.meta.dirname, '../../fixtures/quirks');

/** All scenarios of a folder by name. Throws with every mistake of every file, because a file of ours is wrong then. */
export function loadScenarios(folder = QUIRKS): readonly Scenario[] {
  const mistakes: string[] = [];
  const scenarios: Scenario[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const parsed = parseScenario(file, readFileSync(join(folder, file), 'utf8'));
    if (Array.isArray(parsed)) mistakes.push(...(parsed as readonly string[]));
    else scenarios.push(parsed as Scenario);
  }
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return scenarios;
}
