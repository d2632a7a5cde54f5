import { Fragment, useCallback, useEffect, useRef } from 'react';
import { machine } from '../state';
import { keepInSight } from '../shell/sight';
import { useStore } from '../store';
import { Empty, Panel, placeShort } from './parts';
import { t } from '../i18n';

export function DisassemblyPanel() {
  const rows = useStore(machine, (value) => value.view?.disassembly);
  const current = useRef<HTMLTableRowElement>(null);
  useEffect(() => keepInSight(current.current));
  // A tab that comes to the front has had no height until now.
  const box = useCallback((element: HTMLDivElement) => {
    const shown = new ResizeObserver(() => keepInSight(current.current));
    shown.observe(element);
    return () => shown.disconnect();
  }, []);
  if (rows === undefined) return <Empty>{t('disassembly:empty')}</Empty>;
  return (
    <Panel id="disassembly" label={t('disassembly:panel')} box={box}>
      <table className="grid">
        <caption className="sr-only">{t('disassembly:panel')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('disassembly:address')}</th>
            <th scope="col">{t('disassembly:instruction')}</th>
            <th scope="col">{t('disassembly:bytes')}</th>
            <th scope="col">{t('disassembly:source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ address, bytes, text, symbol, isCurrent, source }) => (
            <Fragment key={address}>
              {symbol !== null && !symbol.includes('+') && (
                <tr className="row-symbol">
                  <th scope="rowgroup" colSpan={4}>
                    {symbol}:
                  </th>
                </tr>
              )}
              <tr className={isCurrent ? 'row-current' : undefined} ref={isCurrent ? current : undefined}>
                <th scope="row" className="hex">
                  {isCurrent && <span aria-label={t('disassembly:next')}>▶ </span>}
                  {address}
                </th>
                <td className="code">{text}</td>
                <td className="hex dim">{bytes}</td>
                <td className="points">{placeShort(source)}</td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
