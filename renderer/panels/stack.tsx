import { Fragment } from 'react';
import type { StackPart, StackSlot, StackView } from '../../preload/contract';
import { t } from '../i18n';
import { translated } from '../i18n/engine';
import { useAnswer } from '../look';
import { Value } from '../look-at/value';
import { Empty, Panel, rowOf } from './parts';
import { PlaceLink } from './place-link';

/** The stack from RSP up: whose frame each slot is in, and what is known of it. */
export function StackPanel() {
  const stack = useAnswer({ kind: 'stack' });
  if (stack === null) return <Empty>{t('stack:empty')}</Empty>;
  if (stack.slots.length === 0)
    return (
      <div data-testid="stack">
        <Empty>{t('stack:noSlots')}</Empty>
      </div>
    );
  return (
    <Panel id="stack" label={t('stack:panel')} data-on={stack.on ?? undefined}>
      <p className="stack-name">{nameOf(stack)}</p>
      <table className="grid stack-slots">
        <caption className="sr-only">{t('stack:caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('stack:address')}</th>
            <th scope="col">{t('stack:value')}</th>
            <th scope="col">{t('stack:what')}</th>
          </tr>
        </thead>
        <tbody>
          {stack.slots.map((row) => (
            <Fragment key={row.address}>
              {row.begins !== null && (
                <tr className="row-symbol" data-part={row.begins.kind}>
                  <th scope="rowgroup" colSpan={3}>
                    {partOf(row.begins)}
                  </th>
                </tr>
              )}
              <Slot row={row} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function nameOf({ on, name }: StackView): string {
  switch (on) {
    case null:
      return t('stack:on.none');
    case 'program':
      return t('stack:on.program', { name: name ?? '' });
    case 'interrupt':
      return t('stack:on.interrupt', { number: name ?? '' });
    default:
      return t(`stack:on.${on}`);
  }
}

const partOf = (part: StackPart): string =>
  part.kind === 'frame' ? t(`stack:frame.${part.source}`, { name: part.name }) : t(`stack:part.${part.kind}`);

const Slot = rowOf(function Slot({
  row: { address, value, label, points, isTop, returns, note },
}: {
  readonly row: StackSlot;
}) {
  return (
    <tr
      className={isTop ? 'row-top' : undefined}
      data-label={label ?? undefined}
      data-returns={returns?.to}
      data-note={note ?? undefined}
    >
      <th scope="row" className="hex">
        {isTop && <span aria-label={t('stack:top')}>▶ </span>}
        <Value value={address}>{address.replace(/^0x[0-9a-f]*(?=.{8}$)/u, '…')}</Value>
      </th>
      <td className="hex">
        <Value value={value} name={`[${address}]`} />
      </td>
      <td className="points">
        {label !== null && <b>{translated(label)}</b>}{' '}
        {returns === null ? (
          points
        ) : (
          <>
            <b>{t(returns.source === 'guess' ? 'stack:mayReturn' : 'stack:returns', { to: returns.to })}</b>{' '}
            <PlaceLink place={returns.place} />
          </>
        )}{' '}
        {note !== null && <i>{t(`stack:note.${note}`)}</i>}
      </td>
    </tr>
  );
});
