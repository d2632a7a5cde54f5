import { type FormEvent, useState } from 'react';
import type { Breakpoint } from '../../preload/contract';
import { breakpointName, editCondition, goToBreakpoint, removeBreakpoint } from '../breakpoints';
import { eventStopName, toggleEventStop } from '../event-stops';
import { addExpression, expressions, removeExpression, valueWords } from '../expressions';
import { ValueText } from '../look-at/value';
import { breakpoints, eventStops, watchpoints } from '../state';
import { useStore } from '../store';
import { accessWords, keyOf, placeName, toggleWatchpoint } from '../watched';
import { Panel } from './parts';
import { t } from '../i18n';
import { translated } from '../i18n/engine';

/** Expressions with their values, and everything that stops a run. */
export function WatchPanel() {
  return (
    <Panel id="watch" label={t('stops:panel')}>
      <Expressions />
      <Stops />
    </Panel>
  );
}

function Expressions() {
  const { all, values } = useStore(expressions, (value) => value);
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    addExpression(text);
    setText('');
  };
  return (
    <>
      <table className="grid">
        <caption className="sr-only">{t('stops:expressions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('stops:expression')}</th>
            <th scope="col">{t('stops:value')}</th>
            <th scope="col">
              <span className="sr-only">{t('stops:remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {all.map((one, at) => (
            <tr key={one} data-expression={one}>
              <th scope="row" className="code">
                {one}
              </th>
              <td className={values[at]?.ok === false ? 'points' : 'hex'}>
                <ValueText text={valueWords(values[at])} />
              </td>
              <td>
                <Remove what={one} onRemove={() => removeExpression(one)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <form className="watch-form" onSubmit={add}>
        <input
          type="text"
          value={text}
          aria-label={t('stops:expressionLabel')}
          placeholder="rax, [rsp+8], pt_regs.ip, MSR_LSTAR, cpl == 0"
          maxLength={1000}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit">{t('stops:add')}</button>
      </form>
    </>
  );
}

function Stops() {
  const { all, resolved } = useStore(breakpoints, (value) => value);
  const places = useStore(watchpoints, (value) => value.all);
  const events = useStore(eventStops, (value) => value.all);
  if (all.length === 0 && places.length === 0 && events.length === 0) return null;
  return (
    <table className="grid">
      <caption className="sr-only">{t('stops:stops')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('stops:stopsAt')}</th>
          <th scope="col">{t('stops:stopsWhen')}</th>
          <th scope="col">
            <span className="sr-only">{t('stops:remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {all.map((one) => {
          const answer = resolved.find((other) => breakpointName(other) === breakpointName(one));
          return (
            <tr key={breakpointName(one)}>
              <th scope="row">
                <button type="button" className="link" onClick={() => goToBreakpoint(one)}>
                  {breakpointName(one)}
                </button>
              </th>
              <td>
                <button type="button" className="link" onClick={() => editCondition(one)}>
                  {whenWords(one)}
                </button>
                {answer?.problem !== undefined && <span className="severity"> ✗ {translated(answer.problem)}</span>}
                {answer !== undefined && answer.resolved === null && (
                  <span className="severity"> ▲ {t('stops:nothingThere')}</span>
                )}
              </td>
              <td>
                <Remove what={breakpointName(one)} onRemove={() => removeBreakpoint(one)} />
              </td>
            </tr>
          );
        })}
        {events.map((one) => (
          <tr key={eventStopName(one)}>
            <th scope="row">{t('stops:anywhere')}</th>
            <td>{eventStopName(one)}</td>
            <td>
              <Remove what={eventStopName(one)} onRemove={() => toggleEventStop(one)} />
            </td>
          </tr>
        ))}
        {places.map((place) => (
          <tr key={keyOf(place)}>
            <th scope="row">
              <ValueText text={placeName(place)} />
            </th>
            <td>{accessWords(place)}</td>
            <td>
              <Remove what={placeName(place)} onRemove={() => toggleWatchpoint(place)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function whenWords({ condition, hits = 1 }: Breakpoint): string {
  const when = condition ?? t('stops:always');
  return hits > 1 ? t('stops:fromArrival', { when, count: hits }) : when;
}

const Remove = ({ what, onRemove }: { readonly what: string; readonly onRemove: () => void }) => (
  <button type="button" className="link" aria-label={t('stops:removeOne', { what })} onClick={onRemove}>
    ✕
  </button>
);
