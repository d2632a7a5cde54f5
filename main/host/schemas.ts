import { z } from 'zod';
import { LABORATORY_MSRS, OVERLAYS } from '../../engine/names';
import type { Argument, LabMethod, Workspace } from '../../preload/contract';
import { LANGUAGES } from '../../preload/languages';
import { VERSION_REASONS } from './history';
import { RUN_SETTINGS, SETTINGS, SETTING_IDS, type Settings } from '../../preload/settings';

/** A source text: 4 MB is far more than any program of a course, and bounds what a page can make the host hold. */
const text = z.string().max(4_000_000);
const name = z.string().min(1).max(255);
const path = z.string().min(1).max(4096);
const versionKey = z.string().min(1).max(5000);
const syntax = z.enum(['att', 'intel', 'nasm']);
const source = z.strictObject({ name, text });
const nothing = z.undefined().or(z.null());

const expression = z.string().max(1000);
const breakpoint = z.strictObject({
  file: name.optional(),
  line: z.int().min(1).max(10_000_000).optional(),
  address: z
    .string()
    .regex(/^0x[0-9a-f]{1,16}$/i)
    .optional(),
  symbol: z.string().min(1).max(255).optional(),
  condition: expression.optional(),
  hits: z.int().min(1).max(1e9).optional(),
});
const access = z.enum(['read', 'write', 'access']).optional();
const watchedPlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('register'), name, access }),
  z.strictObject({
    kind: z.literal('memory'),
    address: z.string().regex(/^0x[0-9a-f]{1,16}$/i),
    length: z.int().min(1).max(64),
    access,
  }),
]);
const breakpoints = z.array(breakpoint).max(1000);
const watchpoints = z.array(watchedPlace).max(64);
const eventStops = z
  .array(
    z.union([
      z.strictObject({ kind: z.enum(['ring', 'cr3', 'fault', 'signal']) }),
      z.strictObject({ kind: z.literal('call'), name: z.string().min(1).max(80).optional() }),
    ]),
  )
  .max(64);

const configuration = z.strictObject({
  kernel: RUN_SETTINGS.kernel.schema,
  boot: RUN_SETTINGS.boot.schema,
  cpu: RUN_SETTINGS.cpu.schema,
  args: RUN_SETTINGS.args.schema,
  stdinTerminal: RUN_SETTINGS.stdinTerminal.schema,
});

/** What is stored: a value that is missing or does not fit any more is the one of the first day; the others stay. */
export const settingsSchema = z.object(
  Object.fromEntries(SETTING_IDS.map((id) => [id, (SETTINGS[id].schema as z.ZodType).catch(SETTINGS[id].initial)])),
) as unknown as z.ZodType<Settings>;

const variant = z.strictObject({
  kernel: configuration.shape.kernel,
  boot: configuration.shape.boot,
  cpu: configuration.shape.cpu,
  editedKernel: z.array(source).max(50).optional(),
});
const variants = z.array(variant).max(8);

/** A workspace of an older version had two switches where the boot line is now. */
function withBootLine(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('pti' in stored) || !('ia32Emulation' in stored))
    return stored;
  const { pti, ia32Emulation, ...others } = stored;
  return {
    ...others,
    boot: [pti === false ? 'pti=off' : '', ia32Emulation === false ? 'ia32_emulation=off' : ''].join(' ').trim(),
  };
}

const keptDocument = z.strictObject({
  id: name,
  kind: z.enum(['program', 'kernel']),
  name,
  path: path.nullable(),
  profile: z.string().max(40).nullable(),
  text,
  dirty: z.boolean(),
});

export const workspaceSchema = z.strictObject({
  version: z.literal(1),
  documents: z.array(keptDocument).max(200),
  active: name.nullable(),
  configuration: z.preprocess(withBootLine, configuration),
  breakpoints,
  watchpoints: watchpoints.optional(),
  eventStops: eventStops.optional(),
  compared: variants.optional(),
  firstSteps: z.array(z.string().max(40)).max(20).optional(),
  watched: z.array(expression).max(200).optional(),
  settings: settingsSchema,
  layout: z.string().max(200_000).nullable(),
}) satisfies z.ZodType<Workspace>;

export const recentSchema = z.array(path).max(50);

const editorDocument = z.strictObject({
  source,
  syntax: syntax.optional(),
  kernel: z.strictObject({ profile: configuration.shape.kernel, edited: z.array(source).max(50) }).optional(),
});
const place = z.strictObject({ line: z.int().min(1).max(10_000_000), column: z.int().min(1).max(10_000_000) });
const about = { document: editorDocument };
const question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['tokens', 'outline', 'folds']), ...about }),
  z.strictObject({ kind: z.enum(['completions', 'hover', 'definition', 'references']), ...about, at: place }),
  z.strictObject({ kind: z.literal('rename'), ...about, at: place, name: z.string().max(255) }),
  z.strictObject({ kind: z.literal('format'), ...about, tabSize: z.int().min(1).max(16), spaces: z.boolean() }),
]);

const machineQuestion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), of: expression }),
  z.strictObject({ kind: z.literal('listing'), at: expression }),
  z.strictObject({
    kind: z.enum(['vectors', 'control', 'syscallTable', 'callStack', 'stack', 'memoryMap', 'effects', 'printed']),
  }),
]);

/** The shape of every call's argument; a call that does not fit is refused before anything looks at it. */
export const ARGUMENTS = {
  start: nothing,
  openFile: z.strictObject({ path: path.optional() }),
  saveFile: z.strictObject({ path, text }),
  saveFileAs: z.strictObject({ name, text }),
  saveBytesAs: z.strictObject({
    name,
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 20_000_000),
  }),
  recentFiles: nothing,
  language: nothing,
  keepWorkspace: workspaceSchema,
  keepVersion: z.strictObject({ key: versionKey, name, text, why: z.enum(VERSION_REASONS) }),
  histories: nothing,
  versionText: z.strictObject({ key: versionKey, at: z.number() }),
  restartEngine: nothing,
  check: editorDocument,
  ask: question,
  help: z.strictObject({ mnemonic: z.string().regex(/^[a-z][a-z0-9]{0,23}$/i), syntax }),
  kernelSources: z.strictObject({ profile: z.string().regex(/^[\w.-]{1,40}$/) }),
  load: z.strictObject({
    sources: z.array(source).max(50),
    elf: z
      .strictObject({ name, bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 16_000_000) })
      .optional(),
    syntax: syntax.optional(),
    editedKernel: z.array(source).max(50),
    configuration,
    breakpoints,
  }),
  exportRecording: nothing,
  loadRecording: z.strictObject({ text, breakpoints }),
  checkReplay: nothing,
  go: nothing,
  step: z.strictObject({ kind: z.enum(['into', 'over', 'out', 'boundary', 'user']) }),
  runTo: breakpoint,
  stepBack: z.strictObject({ kind: z.enum(['into', 'over', 'out', 'boundary', 'user', 'continue']) }),
  seek: z.strictObject({ icount: z.int().min(0), sub: z.int().min(0) }),
  walk: z.strictObject({
    count: z
      .int()
      .min(-10_000)
      .max(10_000)
      .refine((count) => count !== 0),
  }),
  backToChange: watchedPlace,
  setWatchpoints: watchpoints,
  setEventStops: eventStops,
  rings: nothing,
  pause: nothing,
  unload: nothing,
  setBreakpoints: breakpoints,
  journey: nothing,
  look: machineQuestion,
  setQuestions: z.array(z.strictObject({ key: z.string().max(4000), question: machineQuestion })).max(50),
  instructions: z.strictObject({ from: z.int().min(0), count: z.int().min(1).max(200) }),
  memory: z.strictObject({
    at: expression,
    length: z.int().min(1).max(4096),
    root: z.enum(['current', 'user', 'kernel', 'physical']),
    overlay: z.enum(OVERLAYS),
  }),
  evaluate: z.strictObject({ texts: z.array(expression).max(200) }),
  input: z.strictObject({ bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 1_000_000) }),
  endInput: nothing,
  compare: z.strictObject({
    sources: z.array(source).min(1).max(50),
    syntax: syntax.optional(),
    args: configuration.shape.args,
    variants: variants.min(1),
  }),
  seekCall: z.strictObject({ direction: z.union([z.literal(1), z.literal(-1)]) }),
  profile: z.strictObject({ exact: z.boolean() }),
  cancelProfile: nothing,
  msrs: nothing,
  edit: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('register'), name, value: z.string().max(80) }),
    z.strictObject({ kind: z.literal('memory'), address: z.string().max(40), bytes: z.string().max(20_000) }),
    z.strictObject({ kind: z.literal('msr'), name: z.enum(LABORATORY_MSRS), value: z.string().max(40) }),
  ]),
  undoEdit: nothing,
  injectNmi: nothing,
  cancelCompare: nothing,
  speak: z.strictObject({
    language: z.enum(LANGUAGES),
    keyPreset: SETTINGS.keyPreset.schema,
    keys: SETTINGS.keys.schema,
  }),
  acknowledge: z.strictObject({ bytes: z.int().min(0).max(1e9) }),
} satisfies { readonly [M in LabMethod]: z.ZodType<Argument<M> | null> };
