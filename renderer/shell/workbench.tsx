import 'dockview-react/dist/styles/dockview.css';
import { DockviewReact, type DockviewReadyEvent } from 'dockview-react';
import { type FunctionComponent, useEffect, useRef } from 'react';
import { ConsolePanel } from '../console/console-panel';
import { EditorPanel } from '../editor/editor-panel';
import { ComparePanel } from '../panels/compare';
import { DisassemblyPanel } from '../panels/disassembly';
import { JourneyPanel } from '../panels/journey';
import { MemoryPanel } from '../panels/memory';
import { MsrLabPanel } from '../panels/msr-lab';
import { MsrsPanel } from '../panels/msrs';
import { PathPanel } from '../panels/path';
import { ProblemsPanel } from '../panels/problems';
import { RegistersPanel } from '../panels/registers';
import { StackPanel } from '../panels/stack';
import { SyscallsPanel } from '../panels/syscalls';
import { WatchPanel } from '../panels/watch';
import { useLanguage } from '../i18n';
import { settings } from '../state';
import { useStore } from '../store';
import { Boundary } from './boundary';
import { adoptLayout } from './layout';
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

const COMPONENTS = {
  editor: bounded(EditorPanel),
  console: bounded(ConsolePanel),
  problems: bounded(ProblemsPanel),
  syscalls: bounded(SyscallsPanel),
  path: bounded(PathPanel),
  disassembly: bounded(DisassemblyPanel),
  registers: bounded(RegistersPanel),
  stack: bounded(StackPanel),
  msrs: bounded(MsrsPanel),
  'msr-lab': bounded(MsrLabPanel),
  compare: bounded(ComparePanel),
  watch: bounded(WatchPanel),
  memory: bounded(MemoryPanel),
  journey: bounded(JourneyPanel),
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
      onReady={({ api }: DockviewReadyEvent) => {
        leave.current = adoptLayout(api);
      }}
    />
  );
}
