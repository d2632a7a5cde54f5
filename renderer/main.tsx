import './styles/theme.css';
import './styles/shell.css';
import './styles/toolbar.css';
import './styles/status.css';
import './styles/overlays.css';
import './styles/tabs.css';
import './styles/pages.css';
import './styles/keys.css';
import './styles/history.css';
import './styles/search.css';
import './styles/welcome.css';
import './styles/panels.css';
import './styles/values.css';
import './styles/machine.css';
import './styles/journey.css';
import './styles/direction.css';
import { type Language, resolveLanguage } from '../preload/languages';
import { setLanguage } from './i18n';
import { isPseudo } from './i18n/pseudo';
import { lab } from './lab';

/** The words of the editor's own widgets, such as its search: they are read once, when Monaco is. */
const EDITOR_WORDS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<unknown>>> = {
  de: () => import('monaco-editor/nls/lang/de'),
  es: () => import('monaco-editor/nls/lang/es'),
};

async function speak(): Promise<void> {
  const reply = await lab.language();
  const language = resolveLanguage(reply.ok ? reply.value : 'system', navigator.languages);
  setLanguage(language, isPseudo(navigator.languages));
  if (language !== 'en') await EDITOR_WORDS[language]();
}

async function begin(): Promise<void> {
  const root = document.getElementById('root');
  // A window without the editor's words is better than none.
  await speak().catch(() => undefined);
  const { openWindow } = await import('./window');
  if (root !== null) openWindow(root);
}

void begin();
