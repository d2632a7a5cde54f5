import { machine, settings } from '../state';
import { useStore } from '../store';

/** Read out as many registers as one can listen to. */
const MOST = 6;

/** Tells a screen reader, when the machine comes to rest, which registers are not what they were. */
export function Announcer() {
  const wanted = useStore(settings, ({ announce }) => announce === 'changes');
  const view = useStore(machine, (value) => value.view);
  const isHeard = wanted && view !== null && view.stop !== null;
  const changed = isHeard ? view.registers.filter((one) => one.changed) : [];
  return (
    <output className="sr-only" data-testid="announced">
      {changed
        .slice(0, MOST)
        .map(({ name, value, points }) => `${name.toUpperCase()} ${value.replace(/^0+(?=.)/u, '')} ${points ?? ''}`)
        .join(', ')}
    </output>
  );
}
