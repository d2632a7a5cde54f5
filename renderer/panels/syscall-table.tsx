import { useState } from 'react';
import type { SyscallTableRow, SyscallTableView } from '../../preload/contract';
import { t } from '../i18n';
import { useAnswer } from '../look';
import { Value, ValueText } from '../look-at/value';
import { Empty, Panel, mark } from './parts';
import { PlaceLink } from './place-link';

/** The tables of system calls, or the switch in their place, as guest memory holds them now. */
export function SyscallTablePanel() {
  const tables = useAnswer({ kind: 'syscallTable' });
  const [chosen, setChosen] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const table = tables?.find(({ name }) => name === chosen) ?? tables?.[0];
  if (tables === null || table === undefined) return <Empty>{t('syscallTable:empty')}</Empty>;
  const changed = table.rows.filter(({ built }) => built !== null).length;
  const rows = table.rows.filter((row) => isFound(row, search.trim().toLowerCase()));
  return (
    <Panel id="syscall-table" label={t('syscallTable:title')}>
      <p className="watch-form">
        <select
          aria-label={t('syscallTable:which')}
          value={table.name}
          onChange={({ target }) => setChosen(target.value)}
        >
          {tables.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <input
          type="search"
          aria-label={t('syscallTable:search')}
          placeholder={t('syscallTable:search')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      </p>
      <p className="points">
        <ValueText text={words(table)} />
      </p>
      {changed > 0 && <p className="changed">{t('syscallTable:changed', { count: changed })}</p>}
      <table className="grid">
        <caption className="sr-only">{table.name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('syscallTable:number')}</th>
            <th scope="col">{t('syscallTable:name')}</th>
            <th scope="col">{t('syscallTable:handler')}</th>
            <th scope="col">{t('syscallTable:source')}</th>
            <th scope="col">{t('syscallTable:entry')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.number} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="empty">{t('syscallTable:none')}</p>}
    </Panel>
  );
}

const words = ({ kind, isUsed, name, address }: SyscallTableView): string =>
  t(`syscallTable:${kind === 'switch' ? 'switch' : isUsed ? 'table' : 'unused'}`, { name, address });

const isFound = ({ number, name, symbol, target }: SyscallTableRow, search: string): boolean =>
  search === '' ||
  String(number) === search ||
  target === search ||
  [name, symbol].some((text) => text?.toLowerCase().includes(search) === true);

function Row({ row: { number, name, slot, target, symbol, built, place } }: { readonly row: SyscallTableRow }) {
  return (
    <tr data-number={number}>
      <th scope="row">{number}</th>
      <td>{name ?? ''}</td>
      <td className="code">
        {target === null ? (
          <span className={mark(built !== null)}>{symbol ?? t('syscallTable:unreadable')}</span>
        ) : (
          <Value value={target} changed={built !== null}>
            {symbol ?? target}
          </Value>
        )}
        {built !== null && <span className="points"> {t('syscallTable:built', { name: built })}</span>}
      </td>
      <td className="points">
        <PlaceLink place={place} />
      </td>
      <td className="hex dim">{slot !== null && <Value value={slot}>{slot}</Value>}</td>
    </tr>
  );
}
