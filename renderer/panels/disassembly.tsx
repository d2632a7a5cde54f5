import { Fragment, useCallback, useEffect, useRef, useState } from 'react';
import { listing } from '../listing';
import { Value, ValueText } from '../look-at/value';
import { useAnswer } from '../look';
import { jumpGutter } from '../values/arrows';
import { PlaceLink } from './place-link';
import { machine } from '../state';
import { keepInSight } from '../shell/sight';
import { useStore } from '../store';
import { Empty, Panel } from './parts';
import { t } from '../i18n';
import { translated } from '../i18n/engine';

/** The code around RIP, or around any other place. */
export function DisassemblyPanel() {
  const around = useStore(machine, (value) => value.view?.disassembly);
  const at = useStore(listing, (value) => value.at);
  const elsewhere = useAnswer(at === null ? null : { kind: 'listing', at });
  const found = at === null ? null : elsewhere;
  const problem = found !== null && 'problem' in found ? found.problem : null;
  const rows = found !== null && 'rows' in found ? found.rows : around;
  const wanted = found !== null && 'rows' in found ? found.address : null;
  const current = useRef<HTMLTableRowElement>(null);
  useEffect(() => keepInSight(current.current));
  // A tab that comes to the front has had no height until now.
  const box = useCallback((element: HTMLDivElement) => {
    const shown = new ResizeObserver(() => keepInSight(current.current));
    shown.observe(element);
    return () => shown.disconnect();
  }, []);
  if (rows === undefined) return <Empty>{t('disassembly:empty')}</Empty>;
  const calls = new Set(rows.filter(({ text }) => /^(?:l?call)/iu.test(text)).map(({ address }) => address));
  const gutter = jumpGutter(rows, ({ address }) => calls.has(address));
  return (
    <Panel id="disassembly" label={t('disassembly:panel')} box={box}>
      <Where at={at} />
      {problem !== null && <p className="empty">{translated(problem)}</p>}
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
          {rows.map(({ address, bytes, text, symbol, isCurrent, source, target }, index) => (
            <Fragment key={address}>
              {symbol !== null && !symbol.includes('+') && (
                <tr className="row-symbol">
                  <th scope="rowgroup" colSpan={4}>
                    {symbol}:
                  </th>
                </tr>
              )}
              <tr
                className={isCurrent || address === wanted ? 'row-current' : undefined}
                data-address={address}
                ref={(wanted === null ? isCurrent : address === wanted) ? current : undefined}
              >
                <th scope="row" className="hex">
                  {isCurrent && <span aria-label={t('disassembly:next')}>▶ </span>}
                  <Value value={address}>{address}</Value>
                </th>
                <td className="code">
                  <span className="jumps" aria-hidden="true">
                    {gutter[index]}
                  </span>
                  {target === null ? (
                    <ValueText text={text} />
                  ) : (
                    <>
                      <Value value={target}>{text}</Value>{' '}
                      <button
                        type="button"
                        className="link"
                        title={t('lookAt:disassembly', { address: target })}
                        aria-label={t('lookAt:disassembly', { address: target })}
                        onClick={() => listing.set({ at: target })}
                      >
                        <span className="onward">↪</span>
                      </button>
                    </>
                  )}
                </td>
                <td className="hex dim">{bytes}</td>
                <td className="points">
                  <PlaceLink place={source} />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Where({ at }: { readonly at: string | null }) {
  const [text, setText] = useState<string | null>(null);
  return (
    <form
      className="watch-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== null) listing.set({ at: text.trim() === '' ? null : text.trim() });
        setText(null);
      }}
    >
      <input
        type="text"
        aria-label={t('disassembly:where')}
        placeholder={t('disassembly:where')}
        spellCheck={false}
        maxLength={1000}
        value={text ?? at ?? ''}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="button" disabled={at === null} onClick={() => listing.set({ at: null })}>
        {t('disassembly:back')}
      </button>
    </form>
  );
}
