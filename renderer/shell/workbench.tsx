import 'dockview-react/dist/styles/dockview.css';
import { DockviewReact, type DockviewReadyEvent, type IDockviewPanelProps } from 'dockview-react';
import { Activity, type FunctionComponent, useEffect, useRef, useState } from 'react';
import { ConsolePanel } from '../console/console-panel';
import { EditorPanel } from '../editor/editor-panel';
import { ComparePanel } from '../panels/compare';
import { ControlPanel } from '../panels/control';
import { DisassemblyPanel } from '../panels/disassembly';
import { JourneyPanel } from '../panels/journey';
import { MemoryPanel } from '../panels/memory';
import { MsrLabPanel } from '../panels/msr-lab';
import { MsrsPanel } from '../panels/msrs';
import { PathPanel } from '../panels/path';
import { ProblemsPanel } from '../panels/problems';
import { ProfilePanel } from '../panels/profile';
import { RegistersPanel } from '../panels/registers';
import { StackPanel } from '../panels/stack';
import { SyscallsPanel } from '../panels/syscalls';
import { CallStackPanel } from '../panels/call-stack';
import { EffectsPanel } from '../panels/effects';
import { MemoryMapPanel } from '../panels/memory-map';
import { SyscallTablePanel } from '../panels/syscall-table';
import { VectorsPanel } from '../panels/vectors';
import { WatchPanel } from '../panels/watch';
import { useLanguage } from '../i18n';
import { settings } from '../state';
import { HistoryPage } from '../history/history-page';
import { KeysPage } from '../keys/keys-page';
import { KeyboardMapPage } from '../keys/map-page';
import { SearchPage } from '../search/search-page';
import { WelcomePage } from '../welcome/welcome-page';
import { SettingsPage } from '../settings/settings-page';
import { useStore } from '../store';
import { Boundary } from './boundary';
import { adoptLayout } from './layout';
import { MESSAGES } from './docking';
import { Tab } from './tab';

/** Each panel fails alone, and is drawn again when the language changes. */
function bounded<P extends object>(Panel: FunctionComponent<P>): FunctionComponent<P> {
  return function Bounded(props: P) {
    useLanguage();
    return (
      <Boundary>
        <Panel {...props} />
      </Boundary>
    );
  };
}

/** A panel that is not in sight keeps what was typed into it, and asks and draws nothing until it is shown again. */
function inSight(Panel: FunctionComponent): FunctionComponent<IDockviewPanelProps> {
  return function InSight({ api }: IDockviewPanelProps) {
    useLanguage();
    const [isVisible, setVisible] = useState(api.isVisible);
    useEffect(() => {
      const end = api.onDidVisibilityChange((event) => setVisible(event.isVisible));
      setVisible(api.isVisible);
      return () => end.dispose();
    }, [api]);
    return (
      <div className="panel-box" data-panel={api.id}>
        <Boundary>
          <Activity mode={isVisible ? 'visible' : 'hidden'}>
            <Panel />
          </Activity>
        </Boundary>
      </div>
    );
  };
}

const COMPONENTS = {
  editor: bounded(EditorPanel),
  console: bounded(ConsolePanel),
  problems: inSight(ProblemsPanel),
  syscalls: inSight(SyscallsPanel),
  path: inSight(PathPanel),
  disassembly: inSight(DisassemblyPanel),
  registers: inSight(RegistersPanel),
  stack: inSight(StackPanel),
  msrs: inSight(MsrsPanel),
  'msr-lab': inSight(MsrLabPanel),
  compare: inSight(ComparePanel),
  watch: inSight(WatchPanel),
  memory: inSight(MemoryPanel),
  journey: inSight(JourneyPanel),
  vectors: inSight(VectorsPanel),
  control: inSight(ControlPanel),
  settings: bounded(SettingsPage),
  search: bounded(SearchPage),
  welcome: bounded(WelcomePage),
  history: bounded(HistoryPage),
  keys: bounded(KeysPage),
  keyboard: bounded(KeyboardMapPage),
  'syscall-table': inSight(SyscallTablePanel),
  'call-stack': inSight(CallStackPanel),
  'memory-map': inSight(MemoryMapPanel),
  effects: inSight(EffectsPanel),
  profile: inSight(ProfilePanel),
};
const DARK = { name: 'lstar', className: 'dockview-theme-dark', colorScheme: 'dark' as const };
const LIGHT = { name: 'lstar-light', className: 'dockview-theme-light', colorScheme: 'light' as const };

export function Workbench() {
  const isLight = useStore(settings, ({ theme }) => theme === 'light' || theme === 'hc-light');
  const leave = useRef<(() => void) | null>(null);
  useEffect(() => () => leave.current?.(), []);
  return (
    <DockviewReact
      components={COMPONENTS}
      defaultTabComponent={Tab}
      theme={isLight ? LIGHT : DARK}
      disableFloatingGroups
      messages={MESSAGES}
      scrollbars="native"
      onReady={({ api }: DockviewReadyEvent) => {
        leave.current = adoptLayout(api);
      }}
    />
  );
}
