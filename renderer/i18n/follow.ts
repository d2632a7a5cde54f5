import type { Spoken } from '../../preload/contract';
import { resolveLanguage } from '../../preload/languages';
import { lab } from '../lab';
import { settings } from '../state';
import { direction, setLanguage } from './index';
import { isPseudo } from './pseudo';

/** Speaks the language of the settings from now on, and says so to the page: a screen reader chooses its voice by `lang`. */
export function followLanguage(): void {
  let told: Spoken | null = null;
  const follow = (): void => {
    const language = resolveLanguage(settings.get().language, navigator.languages);
    setLanguage(language, isPseudo(navigator.languages));
    document.documentElement.lang = language;
    document.documentElement.dir = direction();
    const { keyPreset, keys } = settings.get();
    if (language === told?.language && keyPreset === told.keyPreset && keys === told.keys) return;
    told = { language, keyPreset, keys };
    void lab.speak(told);
  };
  follow();
  settings.subscribe(follow);
  addEventListener('languagechange', follow);
}
