import { Fragment } from 'react';
import type { CallFrame, RingBoundary } from '../../preload/contract';
import { t } from '../i18n';
import { useAnswer } from '../look';
import { Value, ValueText } from '../look-at/value';
import { pathWords } from '../path-words';
import { RingMark } from '../shell/ring';
import { Empty, Panel } from './parts';
import { PlaceLink } from './place-link';

/** The functions that wait for each other, from the one that runs outwards, with the change of rings between them. */
export function CallStackPanel() {
  const view = useAnswer({ kind: 'callStack' });
  if (view === null) return <Empty>{t('callStack:empty')}</Empty>;
  const { frames, boundary } = view;
  return (
    <Panel id="call-stack" label={t('callStack:title')}>
      <table className="grid">
        <caption className="sr-only">{t('callStack:title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('callStack:ring')}</th>
            <th scope="col">{t('callStack:where')}</th>
            <th scope="col">{t('callStack:source')}</th>
          </tr>
        </thead>
        <tbody>
          {frames.map((frame, at) => (
            <Fragment key={`${frame.slot ?? at} ${frame.rip}`}>
              {boundary?.kernelFrames === at && <Boundary boundary={boundary} />}
              <Frame frame={frame} isFirst={at === 0} />
            </Fragment>
          ))}
          {boundary?.kernelFrames === frames.length && <Boundary boundary={boundary} />}
        </tbody>
      </table>
    </Panel>
  );
}

function Frame({ frame, isFirst }: { readonly frame: CallFrame; readonly isFirst: boolean }) {
  const { ring, rip, symbol, callPlace, source, slot } = frame;
  const how =
    source === 'rip' || source === 'saved'
      ? t(`callStack:${source === 'saved' ? 'saved' : isFirst ? 'rip' : 'last'}`)
      : t(`callStack:${source}`, { slot: slot ?? '' });
  return (
    <tr className={isFirst ? 'row-current' : undefined} data-frame={source}>
      <td>
        <RingMark ring={ring} />
      </td>
      <th scope="row" className="code" title={rip}>
        <Value value={rip}>{symbol ?? rip}</Value>
        <small className="points">
          <ValueText text={how} />
        </small>
      </th>
      <td className="points">
        <PlaceLink place={callPlace} />
      </td>
    </tr>
  );
}

function Boundary({ boundary: { entry, regs, isSaved } }: { readonly boundary: RingBoundary }) {
  return (
    <tr className="row-boundary" data-boundary>
      <th scope="rowgroup" colSpan={3}>
        {entry === null ? t('callStack:boundary') : pathWords(entry)}
        <span className="points">
          {' '}
          <ValueText
            text={
              regs === null ? t('callStack:unsaved') : t(`callStack:${isSaved ? 'regs' : 'filling'}`, { address: regs })
            }
          />
        </span>
      </th>
    </tr>
  );
}
