import { machine } from '../state';
import { useStore } from '../store';
import type { StackRow } from '../../preload/contract';
import { Empty, Panel, rowOf } from './parts';
import { t } from '../i18n';
import { translated } from '../i18n/engine';
import { Value } from '../look-at/value';

export function StackPanel() {
  const stack = useStore(machine, (value) => value.view?.stack);
  if (stack === undefined) return <Empty>{t('stack:empty')}</Empty>;
  if (stack.length === 0)
    return (
      <div data-testid="stack">
        <Empty>{t('stack:noSlots')}</Empty>
      </div>
    );
  return (
    <Panel id="stack" label={t('stack:panel')}>
      <table className="grid">
        <caption className="sr-only">{t('stack:caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('stack:address')}</th>
            <th scope="col">{t('stack:value')}</th>
            <th scope="col">{t('stack:what')}</th>
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
        {isTop && <span aria-label={t('stack:top')}>▶ </span>}
        <Value value={address}>{address.replace(/^0x0*(?=.{4})/, '…')}</Value>
      </th>
      <td className="hex">
        <Value value={value} name={`[${address}]`} />
      </td>
      <td className="points">
        {label !== null && <b>{translated(label)}</b>} {points ?? ''}
      </td>
    </tr>
  );
});
