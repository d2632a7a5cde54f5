import { isEnabled, run } from '../commands';
import { openFile } from '../documents';
import { newFromExample } from '../examples';
import { t } from '../i18n';
import { translated } from '../i18n/engine';
import { keyOf, useKeys } from '../keys/effective';
import { titleOf } from '../labels';
import { Page } from '../pages/page';
import { closePage, openPage } from '../shell/layout';
import { machine, shell } from '../state';
import { useStore } from '../store';
import { STEPS, STEP_IDS, type StepId, firstSteps } from './steps';
import { TOPIC_IDS, topicOf } from './topics';

/** Where to begin: five steps that tick themselves, the files of before, and the examples by topic. */
export function WelcomePage() {
  return (
    <Page id="welcome">
      <p>{t('welcome:what')}</p>
      <div className="welcome">
        <FirstSteps />
        <Recent />
        <Examples />
      </div>
    </Page>
  );
}

function FirstSteps() {
  const { done } = useStore(firstSteps, (value) => value);
  const all = STEP_IDS.length;
  return (
    <section aria-labelledby="welcome-steps">
      <h2 id="welcome-steps">{t('welcome:steps')}</h2>
      <p className="dim" aria-live="polite" data-testid="steps-done">
        {done.length === all ? t('welcome:all') : t('welcome:done', { done: done.length, all })}
      </p>
      <ol className="first-steps">
        {STEP_IDS.map((id) => (
          <Step key={id} id={id} isDone={done.includes(id)} />
        ))}
      </ol>
    </section>
  );
}

function Step({ id, isDone }: { readonly id: StepId; readonly isDone: boolean }) {
  useKeys();
  useStore(machine, (value) => value.view);
  const command = STEPS[id];
  const key = keyOf(command);
  return (
    <li data-step={id} data-done={isDone}>
      <span className="step-mark">
        <span aria-hidden="true">{isDone ? '✓' : '○'}</span>
        <span className="sr-only">{isDone ? t('welcome:isDone') : t('welcome:isOpen')}</span>
      </span>
      <span>
        {t(`welcome:step.${id}`)}{' '}
        <button
          type="button"
          className="text-button"
          {...(id === 'run' ? { 'data-first': true } : {})}
          disabled={!isEnabled(command)}
          onClick={() => run(command)}
        >
          {titleOf(command)}
          {key !== undefined && <kbd>{key}</kbd>}
        </button>
      </span>
    </li>
  );
}

function Recent() {
  const recent = useStore(shell, (value) => value.recent);
  return (
    <section aria-labelledby="welcome-recent">
      <h2 id="welcome-recent">{t('welcome:recent')}</h2>
      {recent.length === 0 && <p className="dim">{t('welcome:noRecent')}</p>}
      <ul className="links">
        {recent.map((path) => (
          <li key={path}>
            <button type="button" className="link" title={path} onClick={() => void openFile(path)}>
              {path.split(/[\\/]/u).at(-1)}
            </button>
          </li>
        ))}
      </ul>
      <p className="page-tools">
        <button type="button" className="text-button" onClick={() => run('file.open')}>
          {titleOf('file.open')}
        </button>
        <button type="button" className="text-button" onClick={() => openPage('keyboard')}>
          {t('pages:keyboard')}
        </button>
        <button type="button" className="text-button" onClick={() => openPage('settings')}>
          {t('pages:settings')}
        </button>
        <button type="button" className="text-button" onClick={() => closePage('welcome')}>
          {t('welcome:close')}
        </button>
      </p>
    </section>
  );
}

function Examples() {
  const examples = useStore(shell, (value) => value.examples);
  return (
    <section aria-labelledby="welcome-examples">
      <h2 id="welcome-examples">{t('welcome:examples')}</h2>
      {TOPIC_IDS.map((topic) => {
        const ofTopic = examples.filter((one) => topicOf(one) === topic);
        return (
          <details key={topic} open={topic === 'begin'}>
            <summary>
              {t(`welcome:topic.${topic}`)} <span className="dim">{ofTopic.length}</span>
            </summary>
            <ul className="links">
              {ofTopic.map((example) => (
                <li key={example.name}>
                  <button type="button" className="link" onClick={() => newFromExample(example)}>
                    {example.name}
                  </button>{' '}
                  <span className="dim">{translated(example.title)}</span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
