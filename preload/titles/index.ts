import type { Language } from '../languages';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import type { Titles } from './types';

export type { Titles } from './types';

export const TITLES: Readonly<Record<Language, Titles>> = { en, de, es };
