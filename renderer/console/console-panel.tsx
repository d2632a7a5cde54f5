import '@xterm/xterm/css/xterm.css';
import { useEffect, useRef } from 'react';
import { activate } from '../look-at/looked';
import { mountConsole, onPrintedValue } from './terminal';

onPrintedValue((value) => activate({ value }));

export function ConsolePanel() {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current === null ? undefined : mountConsole(element.current)), []);
  return <div className="console" ref={element} data-testid="console" />;
}
