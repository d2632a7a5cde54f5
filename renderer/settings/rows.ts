import { RUN_SETTINGS, type RunSettingId, SETTINGS, type SettingId } from '../../preload/settings';
import { t } from '../i18n';
import { configuration, settings } from '../state';

const { keys: _ownPage, ...ON_PAGE } = SETTINGS;
export type AnyId = Exclude<SettingId, 'keys'> | RunSettingId;
export const DEFINITIONS = { ...ON_PAGE, ...RUN_SETTINGS };
export const SECTIONS = ['appearance', 'editor', 'keys', 'accessibility', 'run'] as const;
const ALL = Object.keys(DEFINITIONS) as readonly AnyId[];

const isSetting = (id: AnyId): id is Exclude<SettingId, 'keys'> => Object.hasOwn(ON_PAGE, id);

export const valueOf = (id: AnyId): unknown => (isSetting(id) ? settings.get()[id] : configuration.get()[id]);

/** Takes a value over; null when it fits, else why not. */
export function change(id: AnyId, value: unknown): string | null {
  const { schema } = DEFINITIONS[id];
  const parsed = schema.safeParse(value);
  if (!parsed.success) return t('settings:wrong', { reason: boundsOf(id) });
  const part = { [id]: parsed.data };
  if (isSetting(id)) settings.set(part);
  else configuration.set(part);
  return null;
}

export const isChanged = (id: AnyId): boolean =>
  JSON.stringify(valueOf(id)) !== JSON.stringify(DEFINITIONS[id].initial);
export const reset = (id: AnyId): void => void change(id, DEFINITIONS[id].initial);
export const resetAll = (): void => ALL.forEach(reset);

/** `a whole number from 50 to 300`. */
function boundsOf(id: AnyId): string {
  const { schema } = DEFINITIONS[id];
  if ('minValue' in schema) return t('settings:range', { least: schema.minValue ?? 0, most: schema.maxValue ?? 0 });
  return t('settings:length', { most: 'maxLength' in schema ? (schema.maxLength ?? 0) : 0 });
}

export const nameOf = (id: AnyId): string => t(`settings:${id}`);
export const aboutOf = (id: AnyId): string => t(`settings:${id}.about`);
/** That each choice has a name is tested. */
export const choiceOf = (id: AnyId, value: string): string => t(`settings:${id}.${value}` as 'settings:theme.dark');

/** What a value is called: `Dark`, `on`, `150`. */
export function wordsOf(id: AnyId, value: unknown): string {
  if (typeof value === 'boolean') return value ? t('settings:on') : t('settings:off');
  if ('options' in DEFINITIONS[id].schema) return choiceOf(id, String(value));
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return text === '' ? t('settings:empty') : text;
}

/** The settings of a section that hold every word of a text in name, description, value or id. */
export function found(section: (typeof SECTIONS)[number], text: string): readonly AnyId[] {
  const words = text.toLowerCase().split(/\s+/u);
  return ALL.filter((id) => {
    const hay = `${nameOf(id)} ${aboutOf(id)} ${id} ${wordsOf(id, valueOf(id))}`.toLowerCase();
    return DEFINITIONS[id].section === section && words.every((word) => hay.includes(word));
  });
}
