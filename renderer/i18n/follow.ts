import { type Language, resolveLanguage } from '../../preload/languages';
import { lab } from '../lab';
import { settings } from '../state';
import { direction, setLanguage } from './index';

/** Speaks the language of the settings from now on, and says so to the page: a screen reader chooses its voice by `lang`. */
export function followLanguage(): void {
  let told: Language | null = null;
  const follow = (): void => {
    const language = resolveLanguage(settings.get().language, navigator.languages);
    setLanguage(language);
    document.documentElement.lang = language;
    document.documentElement.dir = direction();
    if (language !== told) void lab.speak({ language });
    told = language;
  };
  follow();
  settings.subscribe(follow);
  addEventListener('languagechange', follow);
}
