import { useEffect, useRef, useState } from 'react';
import type { MachineView } from '../../preload/contract';
import { announcement } from '../announce';
import { slow } from '../slow';
import { machine, settings } from '../state';

/** Tells a screen reader, when the machine comes to rest, what is not as it was at the stop before. */
export function Announcer() {
  const [words, setWords] = useState('');
  const before = useRef<MachineView | null>(null);
  useEffect(
    () =>
      machine.subscribe(() => {
        const { view } = machine.get();
        if (view === before.current) return;
        const isHeard = settings.get().announce === 'changes' && slow.get().direction === 0;
        setWords(view !== null && isHeard ? announcement(view, before.current) : '');
        if (view === null || view.stop !== null) before.current = view;
      }),
    [],
  );
  return (
    <output className="sr-only" data-testid="announced">
      {words}
    </output>
  );
}
