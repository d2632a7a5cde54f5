import { machine } from '../state';
import { useStore } from '../store';
import type { MsrView } from '../../preload/contract';
import { Empty, Panel, groups, mark, rowOf } from './parts';

export function MsrsPanel() {
  const msrs = useStore(machine, (value) => value.view?.msrs);
  if (msrs === undefined) return <Empty>The model-specific registers that boot wrote appear here.</Empty>;
  return (
    <Panel id="msrs" label="Model-specific registers">
      <table className="grid">
        <caption className="sr-only">Model-specific registers</caption>
        <thead>
          <tr>
            <th scope="col">MSR</th>
            <th scope="col">Value</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {msrs.map((row) => (
            <Msr key={row.name} row={row} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

const Msr = rowOf(function Msr({ row: { name, linux, address, value, changed, meaning } }: { readonly row: MsrView }) {
  return (
    <tr data-msr={name}>
      <th scope="row" title={`${linux} (${address})`}>
        {name.replace('IA32_', '')}
      </th>
      <td className="hex">
        <span className={mark(changed)}>{groups(value)}</span>
      </td>
      <td className="points">{meaning}</td>
    </tr>
  );
});
