import { createInstance } from 'i18next';
import type { Language } from '../../preload/languages';
import { Store, useStore } from '../store';
import { CATALOGS } from './catalogs';
import type { Key, Namespace, Values } from './types';

export type { Key } from './types';

const NAMESPACES = Object.keys(CATALOGS.en) as Namespace[];
/** Spanish has a third plural, for whole millions; with digits it reads as the plural does. */
const withMany = (catalog: Readonly<Record<string, string>>): Record<string, string> => ({
  ...catalog,
  ...Object.fromEntries(
    Object.entries(catalog).flatMap(([key, text]) =>
      key.endsWith('_other') ? [[key.replace(/_other$/u, '_many'), text]] : [],
    ),
  ),
});
const resources = Object.fromEntries(
  Object.entries(CATALOGS).map(([language, catalogs]) => [
    language,
    Object.fromEntries(Object.entries(catalogs).map(([namespace, catalog]) => [namespace, withMany(catalog)])),
  ]),
);

const instance = createInstance();
// The catalogs are part of the bundle, so nothing is waited for.
void instance.init({
  lng: 'en',
  fallbackLng: 'en',
  ns: NAMESPACES,
  resources,
  initAsync: false,
  keySeparator: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});

/** Keys are checked by {@link t}. */
const text: (key: string, options: Readonly<Record<string, unknown>>) => string = instance.t;

const current = new Store<{ language: Language }>({ language: 'en' });

/** The language that is spoken now. */
export const language = (): Language => current.get().language;
/** Draws the component again when the language changes; the panels, the tabs and the frame around them do so already. */
export const useLanguage = (): Language => useStore(current, (value) => value.language);
/** For what is not drawn by React. @returns ends the subscription. */
export const onLanguage = (listener: () => void): (() => void) => current.subscribe(listener);

export function setLanguage(next: Language): void {
  if (next === language()) return;
  // The language is bundled: it is in force when this returns.
  void instance.changeLanguage(next);
  said.clear();
  current.set({ language: next });
}
export const direction = (): 'ltr' | 'rtl' => instance.dir();

/** Texts without values, by their keys: a picture of the machine says hundreds of them. */
const said = new Map<string, string>();

/**
 * The text of a key in the language of the window: `t('problems:found', { count: 3 })`. A key that is not there, and a value
 * that is missing, do not compile. Values are taken as they are: braces in them mean nothing.
 */
export function t<K extends Key>(key: K, ...values: Values<K>): string {
  const known = values[0] === undefined ? said.get(key) : undefined;
  if (known !== undefined) return known;
  const colon = key.indexOf(':');
  // A key with a space in it is taken for a sentence, whose colon separates nothing: the namespace is named apart.
  const now = text(key.slice(colon + 1), { ...values[0], ns: key.slice(0, colon), nsSeparator: false, nest: false });
  if (values[0] === undefined) said.set(key, now);
  return now;
}

/** `1.204` in German. */
export const formatNumber = (value: number): string => new Intl.NumberFormat(language()).format(value);
