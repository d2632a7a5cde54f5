import type { Language } from '../../preload/languages';
import * as de from './de';
import * as en from './en';
import * as es from './es';
import type { Catalog, Namespace } from './types';

/** A key or a namespace that one language lacks or has too many does not compile. */
type Catalogs = { readonly [N in Namespace]: Catalog<(typeof en)[N]> };

export const CATALOGS: Readonly<Record<Language, Catalogs>> = { en, de, es };
