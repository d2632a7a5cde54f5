import type { Language } from '../../../preload/languages';
import { language } from '../index';
import { GERMAN } from './de';
import { SPANISH } from './es';
import { formulaTeller } from './formula';
import { Phrasebook } from './phrasebook';

/** What each language but the engine's own says. */
export const ENGINE_TEXTS = { de: GERMAN, es: SPANISH } as const;

interface Voice {
  readonly sentence: (english: string) => string;
  readonly formula: (english: string) => string;
}

const same = (english: string): string => english;
const voices = new Map<Language, Voice>([['en', { sentence: same, formula: same }]]);

function voice(): Voice {
  const spoken = language();
  const known = voices.get(spoken);
  if (known !== undefined || spoken === 'en') return known ?? { sentence: same, formula: same };
  const { sentences, formulas, joints } = ENGINE_TEXTS[spoken];
  const book = new Phrasebook(sentences, joints);
  const made: Voice = { sentence: (english) => book.say(english), formula: formulaTeller(formulas) };
  voices.set(spoken, made);
  return made;
}

/** A sentence of the engine in the language of the window; English where it is not known. */
export const translated = (english: string): string => voice().sentence(english);
/** The words of a formula of the engine, such as a step of an instruction, in the language of the window. */
export const translatedFormula = (english: string): string => voice().formula(english);

/** strace's line, with the words behind an error's name in the language of the window: `= -1 EFAULT (ungültige Adresse)`. */
export const syscallLine = (text: string): string => text.replace(/(?<=\bE[A-Z\d_]+ \()[^()]+(?=\)$)/u, translated);
