import { resolveLanguage } from '../../preload/languages';
import { settings } from '../state';
import { direction, setLanguage } from './index';

/** Speaks the language of the settings from now on, and says so to the page: a screen reader chooses its voice by `lang`. */
export function followLanguage(): void {
  const follow = (): void => {
    const language = resolveLanguage(settings.get().language, navigator.languages);
    setLanguage(language);
    document.documentElement.lang = language;
    document.documentElement.dir = direction();
  };
  follow();
  settings.subscribe(follow);
  addEventListener('languagechange', follow);
}
