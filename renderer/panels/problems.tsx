import { allProblems } from '../all-problems';
import { openPlace } from '../places';
import { ValueText } from '../look-at/value';
import { documents, problems } from '../state';
import { useStore } from '../store';
import { Empty, Panel } from './parts';
import { t } from '../i18n';
import { translated } from '../i18n/engine';

export function ProblemsPanel() {
  const found = useStore(problems, (value) => value);
  const all = useStore(documents, (value) => value.all);
  const rows = allProblems(found, all);
  if (rows.length === 0 && found.reasons.length === 0) return <Empty>{t('problems:none')}</Empty>;
  return (
    <Panel id="problems" label={t('problems:panel')}>
      <ul className="problems">
        {found.reasons.map((reason) => (
          <li key={reason} data-severity="error">
            <span className="severity">✗ {t('problems:error')}</span> <ValueText text={translated(reason)} />
          </li>
        ))}
        {rows.map(({ diagnostic: { severity, message, span, related }, place }) => (
          <li key={`${span.file}:${span.line}:${span.column}:${message}`} data-severity={severity}>
            <button type="button" className="row-button" onClick={() => void openPlace(place, span.column)}>
              <span className="severity">
                {severity === 'error' ? `✗ ${t('problems:error')}` : `▲ ${t('problems:warning')}`}
              </span>{' '}
              {translated(message)}
              <span className="points">
                {' '}
                {span.file}:{span.line}:{span.column}
              </span>
              {related?.map((one) => (
                <span key={one.message} className="points related">
                  {translated(one.message)} ({one.span.file}:{one.span.line})
                </span>
              ))}
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
