import { machine } from '../state';
import { useStore } from '../store';
import type { MsrView } from '../../preload/contract';
import { Empty, Panel, rowOf } from './parts';
import { t } from '../i18n';
import { translated } from '../i18n/engine';
import { Value } from '../look-at/value';

export function MsrsPanel() {
  const msrs = useStore(machine, (value) => value.view?.msrs);
  if (msrs === undefined) return <Empty>{t('msrs:empty')}</Empty>;
  return (
    <Panel id="msrs" label={t('msrs:panel')}>
      <table className="grid">
        <caption className="sr-only">{t('msrs:panel')}</caption>
        <thead>
          <tr>
            <th scope="col">MSR</th>
            <th scope="col">{t('msrs:value')}</th>
            <th scope="col">{t('msrs:meaning')}</th>
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

const Msr = rowOf(function Msr({
  row: { name, linux, address, value, changed, points, meaning },
}: {
  readonly row: MsrView;
}) {
  return (
    <tr data-msr={name}>
      <th scope="row" title={`${linux} (${address})`}>
        {name.replace('IA32_', '')}
      </th>
      <td className="hex">
        <Value value={value} changed={changed} name={name} />
      </td>
      <td className="points">{points ?? translated(meaning)}</td>
    </tr>
  );
});
