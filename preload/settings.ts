/**
 * Every setting of the window, once: its shape with its bounds, its value on the first day, and where its page shows it. The
 * page, the defaults and what is stored all follow from this table.
 */
import { z } from 'zod';
import { LANGUAGES } from './languages';

export const THEMES = ['dark', 'light', 'hc-dark', 'hc-light'] as const;
export const MONO_FONTS = "'JetBrains Mono', 'Cascadia Mono', 'DejaVu Sans Mono', Consolas, Menlo, monospace";

export type SettingSection = 'appearance' | 'editor' | 'accessibility';

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
  reducedMotion: setting('accessibility', z.enum(['system', 'reduce', 'allow']), 'system'),
  screenReader: setting('accessibility', z.boolean(), false),
} as const;

export type SettingId = keyof typeof SETTINGS;
export const SETTING_IDS = Object.keys(SETTINGS) as readonly SettingId[];
export type Settings = { readonly [K in SettingId]: z.output<(typeof SETTINGS)[K]['schema']> };

export const DEFAULT_SETTINGS = Object.fromEntries(
  SETTING_IDS.map((id) => [id, SETTINGS[id].initial]),
) as unknown as Settings;

/** What is stored: a value that is missing or does not fit any more is the one of the first day; the others stay. */
export const settingsSchema = z.object(
  Object.fromEntries(SETTING_IDS.map((id) => [id, (SETTINGS[id].schema as z.ZodType).catch(SETTINGS[id].initial)])),
) as unknown as z.ZodType<Settings>;
