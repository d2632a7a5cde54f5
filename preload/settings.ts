/**
 * Every setting of the window, once: its shape with its bounds, its value on the first day, and where its page shows it. The
 * page, the defaults and what is stored all follow from this table.
 */
import { z } from 'zod';
import { KEY_PRESETS } from './keys';
import { LANGUAGES } from './languages';

export const THEMES = ['dark', 'light', 'hc-dark', 'hc-light'] as const;
export const MONO_FONTS = "'JetBrains Mono', 'Cascadia Mono', 'DejaVu Sans Mono', Consolas, Menlo, monospace";

/** Null: not on the page of the settings, which has a page of its own. */
export type SettingSection = 'appearance' | 'editor' | 'keys' | 'accessibility' | 'run' | null;

const setting = <S extends z.ZodType>(section: SettingSection, schema: S, initial: z.output<S>) => ({
  section,
  schema,
  initial,
});

export const SETTINGS = {
  theme: setting('appearance', z.enum(THEMES), 'dark'),
  language: setting('appearance', z.enum(['system', ...LANGUAGES]), 'system'),
  /** Of the whole window, in percent. */
  zoom: setting('appearance', z.int().min(50).max(300), 100),
  /** Times the zoom while the window is set out for a projector, in percent. */
  projectorZoom: setting('appearance', z.int().min(100).max(300), 150),
  /** Of editor and console at a zoom of 100 %, in pixels. */
  fontSize: setting('editor', z.int().min(8).max(48), 14),
  /** CSS's font-family of everything that stands in columns. */
  fontFamily: setting('editor', z.string().min(1).max(300), MONO_FONTS),
  /** Columns of a tab. */
  tabSize: setting('editor', z.int().min(1).max(16), 8),
  /** Of a slow run, in instructions a second. */
  slowSpeed: setting('run', z.int().min(1).max(600), 10),
  keyPreset: setting('keys', z.enum(KEY_PRESETS), 'lstar'),
  /** What the student has changed of the preset, by command. */
  keys: setting(null, z.record(z.string().max(60), z.string().max(120)), {}),
  reducedMotion: setting('accessibility', z.enum(['system', 'reduce', 'allow']), 'system'),
  /** What a screen reader is told when the machine comes to rest. */
  announce: setting('accessibility', z.enum(['stop', 'changes', 'nothing']), 'stop'),
  screenReader: setting('accessibility', z.boolean(), false),
} as const;

export type SettingId = keyof typeof SETTINGS;
export const SETTING_IDS = Object.keys(SETTINGS) as readonly SettingId[];
export type Settings = { readonly [K in SettingId]: z.output<(typeof SETTINGS)[K]['schema']> };

export const DEFAULT_SETTINGS = Object.fromEntries(
  SETTING_IDS.map((id) => [id, SETTINGS[id].initial]),
) as unknown as Settings;

/** How programs are run: what the form beside the Run button and the page of the settings change. */
export const RUN_SETTINGS = {
  kernel: setting('run', z.string().regex(/^[\w.-]{1,40}$/), 'v4.15'),
  /** Boot options as on Linux's command line; what they leave out has the kernel's own default. */
  boot: setting('run', z.string().max(400), ''),
  cpu: setting('run', z.enum(['intel', 'amd']), 'intel'),
  /** Arguments behind argv[0]. */
  args: setting('run', z.array(z.string().max(4096)).max(256), []),
  /** Whether descriptor 0 is the terminal (line discipline) or a pipe. */
  stdinTerminal: setting('run', z.boolean(), true),
} as const;
export type RunSettingId = keyof typeof RUN_SETTINGS;
