import '@xterm/xterm/css/xterm.css';
import { useEffect, useRef } from 'react';
import { mountConsole } from './terminal';

export function ConsolePanel() {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current === null ? undefined : mountConsole(element.current)), []);
  return <div className="console" ref={element} data-testid="console" />;
}
