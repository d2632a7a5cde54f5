import { useEffect } from 'react';
import { t, useLanguage } from '../i18n';
import { settings, shell } from '../state';
import { useStore } from '../store';
import { zoomOf } from '../zoom';
import { LookedAt } from '../look-at/strip';
import { Announcer } from './announcer';
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
  const { ready, kind, pick, configuring, projector } = useStore(shell, (value) => value);
  const look = useStore(settings, (value) => value);
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset['theme'] = look.theme;
    dataset['motion'] = look.reducedMotion;
    style.setProperty('--mono-size', `${look.fontSize - 1}px`);
    style.setProperty('--mono', look.fontFamily);
    style.setProperty('--zoom', String(zoomOf(look, projector)));
  }, [look, projector]);
  return (
    <div className="app" data-ready={ready}>
      <header>
        {kind === 'browser' && <MenuBar />}
        <Toolbar />
      </header>
      <main>{ready ? <Workbench /> : <p className="empty">{t('shell:starting')}</p>}</main>
      <LookedAt />
      <Timeline />
      <StatusBar />
      <Announcer />
      <Notices />
      {pick !== null && <Palette pick={pick} />}
      {configuring && <ConfigurationForm />}
    </div>
  );
}
