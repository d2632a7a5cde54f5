import { createInstance } from 'i18next';
import type { Language } from '../../preload/languages';
import { Store, useStore } from '../store';
import { CATALOGS } from './catalogs';
import { PSEUDO, pseudoText } from './pseudo';
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

/** @param pseudo spoken with other letters, from right to left: see `pseudo.ts`. */
export function setLanguage(next: Language, pseudo = false): void {
  const spoken = pseudo ? PSEUDO : next;
  if (spoken === instance.language) return;
  if (pseudo) addPseudo();
  // The language is bundled: it is in force when this returns.
  void instance.changeLanguage(spoken);
  said.clear();
  current.set({ language: next });
}
function addPseudo(): void {
  for (const [namespace, catalog] of Object.entries(CATALOGS.en)) {
    const texts = Object.entries(catalog).flatMap(([key, words]) => {
      const plurals = key.endsWith('_other') ? PLURALS.map((plural) => key.replace(/_other$/u, plural)) : [];
      return [key, ...plurals].map((one) => [one, pseudoText(words)]);
    });
    instance.addResourceBundle(PSEUDO, namespace, Object.fromEntries(texts));
  }
}
const PLURALS = ['_zero', '_two', '_few', '_many'] as const;

/** A text that no catalog holds, as it is spoken where nobody's language is. */
export const asSpoken = (words: string): string => (instance.language === PSEUDO ? pseudoText(words) : words);

export const direction = (): 'ltr' | 'rtl' => instance.dir();

/** An arrow key as one that goes on or back in the direction of reading: from right to left, left goes on. */
export const inReading = (key: string): string => (direction() === 'rtl' ? (MIRRORED[key] ?? key) : key);
const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

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
