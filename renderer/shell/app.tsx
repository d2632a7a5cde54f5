import { useEffect } from 'react';
import { t, useLanguage } from '../i18n';
import { settings, shell } from '../state';
import { useStore } from '../store';
import { ConfigurationForm } from './configuration';
import { MenuBar } from './menu-bar';
import { Notices } from './notices';
import { Palette } from './palette';
import { StatusBar } from './status-bar';
import { Timeline } from './timeline';
import { Toolbar } from './toolbar';
import { Workbench } from './workbench';

export function App() {
  useLanguage();
  const { ready, kind, pick, configuring } = useStore(shell, (value) => value);
  const { theme, fontSize } = useStore(settings, (value) => value);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.style.setProperty('--mono-size', `${fontSize - 1}px`);
  }, [theme, fontSize]);
  return (
    <div className="app" data-ready={ready}>
      <header>
        {kind === 'browser' && <MenuBar />}
        <Toolbar />
      </header>
      <main>{ready ? <Workbench /> : <p className="empty">{t('shell:starting')}</p>}</main>
      <Timeline />
      <StatusBar />
      <Notices />
      {pick !== null && <Palette pick={pick} />}
      {configuring && <ConfigurationForm />}
    </div>
  );
}
