import { machine } from '../state';
import { useStore } from '../store';
import type { StackRow } from '../../preload/contract';
import { Empty, Panel, groups, rowOf } from './parts';

export function StackPanel() {
  const stack = useStore(machine, (value) => value.view?.stack);
  if (stack === undefined)
    return <Empty>The stack appears here; in the kernel its pt_regs are named field by field.</Empty>;
  if (stack.length === 0)
    return (
      <div data-testid="stack">
        <Empty>
          No slots to show: RSP stands at the top of a stack, or holds no address of mapped memory just now.
        </Empty>
      </div>
    );
  return (
    <Panel id="stack" label="Stack">
      <table className="grid">
        <caption className="sr-only">Stack, from its top</caption>
        <thead>
          <tr>
            <th scope="col">Address</th>
            <th scope="col">Value</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {stack.map((row) => (
            <Slot key={row.address} row={row} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

const Slot = rowOf(function Slot({ row: { address, value, label, points, isTop } }: { readonly row: StackRow }) {
  return (
    <tr className={isTop ? 'row-top' : undefined} data-label={label ?? undefined}>
      <th scope="row" className="hex">
        {isTop && <span aria-label="top of the stack">▶ </span>}
        {address.replace(/^0x0*(?=.{4})/, '…')}
      </th>
      <td className="hex">{groups(value)}</td>
      <td className="points">
        {label !== null && <b>{label}</b>} {points ?? ''}
      </td>
    </tr>
  );
});
