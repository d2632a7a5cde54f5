import type { EffectsView, RegisterChange, ToldInstruction } from '../../preload/contract';
import { t } from '../i18n';
import { translated, translatedFormula } from '../i18n/engine';
import { useAnswer } from '../look';
import { Empty, Panel } from './parts';
import { PlaceLink } from './place-link';
import { Value, ValueText } from '../look-at/value';

/** What the last command changed, beside what the next instruction will do by its definition. */
export function EffectsPanel() {
  const view = useAnswer({ kind: 'effects' });
  if (view === null) return <Empty>{t('effects:empty')}</Empty>;
  const { last, next } = view;
  return (
    <Panel id="effects" label={t('effects:title')}>
      <div className="effects">
        <section aria-label={t('effects:did')} data-effects="last">
          <h3>{t('effects:did')}</h3>
          {last === null ? (
            <p className="points">{t('effects:start')}</p>
          ) : (
            <>
              <Told instruction={last} />
              {view.count === 0 && <p className="points">{t('effects:edited')}</p>}
              {view.count > 1 && <p className="points">{t('effects:many', { count: view.count })}</p>}
              <Changes view={view} />
            </>
          )}
        </section>
        <section aria-label={t('effects:next')} data-effects="next">
          <h3>{t('effects:next')}</h3>
          {next === null ? <p className="points">{t('effects:none')}</p> : <Coming instruction={next} />}
        </section>
      </div>
    </Panel>
  );
}

function Told({ instruction: { address, symbol, text, place, steps } }: { readonly instruction: ToldInstruction }) {
  return (
    <>
      <p>
        <b className="code">{text}</b>{' '}
        <span className="points">
          <Value value={address}>{symbol ?? address}</Value>
        </span>{' '}
        <PlaceLink place={place} />
      </p>
      {steps.length > 0 && (
        <pre className="steps">
          <ValueText text={steps.map(translatedFormula).join('\n')} />
        </pre>
      )}
    </>
  );
}

function Coming({ instruction }: { readonly instruction: ToldInstruction }) {
  const { steps, faults, summary } = instruction;
  return (
    <>
      <Told instruction={instruction} />
      <p>{steps.length === 0 ? t('effects:undefined') : translated(summary)}</p>
      {faults.length > 0 && (
        <p className="points">{t('effects:faults', { faults: faults.map(translatedFormula).join('; ') })}</p>
      )}
    </>
  );
}

function Changes({ view: { changes, stores } }: { readonly view: EffectsView }) {
  if (changes.length === 0 && stores.length === 0) return <p className="points">{t('effects:nothing')}</p>;
  return (
    <table className="grid">
      <caption className="sr-only">{t('effects:did')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('effects:register')}</th>
          <th scope="col">{t('effects:before')}</th>
          <th scope="col">{t('effects:after')}</th>
          <th scope="col">{t('effects:points')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <Change key={change.name} change={change} />
        ))}
        {stores.map(({ address, symbol, value }) => (
          <tr key={address} data-store={address}>
            <th scope="row">
              {t('effects:memory')} <Value value={address}>{address}</Value>
            </th>
            <td className="dim">…</td>
            <td className="hex">
              {value === null ? t('effects:unmapped') : <Value value={value} name={`[${address}]`} changed />}
            </td>
            <td className="points">{symbol ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Change = ({ change: { name, before, after, points } }: { readonly change: RegisterChange }) => (
  <tr data-change={name}>
    <th scope="row">{name}</th>
    <td className="hex dim">
      <Value value={before} />
    </td>
    <td className="hex">
      <Value value={after} changed />
    </td>
    <td className="points">{points ?? ''}</td>
  </tr>
);
