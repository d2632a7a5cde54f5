import { useEffect } from 'react';
import type { ValueView } from '../../preload/contract';
import { t } from '../i18n';
import { translated } from '../i18n/engine';
import { keyOf } from '../keys/effective';
import { useAnswer } from '../look';
import { machine, settings, shell } from '../state';
import { useStore } from '../store';
import { told } from './facts';
import { looked, lookAway } from './looked';
import { markEverywhere } from './marks';
import { waysTo } from './menu';

/** One line below the panels: what the value that is looked at points to, and the ways there. */
export function LookedAt() {
  const of = useStore(looked, (value) => value.of);
  const isLoaded = useStore(machine, ({ view }) => view !== null);
  useEscape();
  useEffect(() => (isLoaded ? undefined : lookAway()), [isLoaded]);
  if (!isLoaded) return <div />;
  return (
    <section className="looked-at" aria-label={t('lookAt:panel')}>
      {of === null ? <span className="dim">{t('lookAt:hint', { key: keyOf('view.lookAt') ?? '' })}</span> : <Found key={of} of={of} />}
    </section>
  ); // prettier-ignore
}

function Found({ of }: { readonly of: string }) {
  const answer = useAnswer({ kind: 'value', of });
  const name = useStore(looked, (value) => value.name);
  const isQuiet = useStore(settings, ({ announce }) => announce === 'nothing');
  const found = answer !== null && 'facts' in answer ? answer : null;
  const symbol = found?.facts.find((fact) => fact.kind === 'symbol')?.name ?? null;
  useEffect(() => {
    markEverywhere(found?.value ?? null, symbol);
    return () => markEverywhere(null, null);
  }, [found?.value, symbol]);
  if (answer !== null && 'problem' in answer) return <Problem text={translated(answer.problem)} />;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys must be able to scroll it */}
      <output className="looked-facts" tabIndex={0} aria-live={isQuiet ? 'off' : 'polite'} data-testid="looked-at">
        <b className="code">{headOf(of, name, found)}</b>
        {found?.facts.map((fact) => {
          const { words, go } = told(fact, found.value);
          return go === undefined ? (
            <span key={words}>{words}</span>
          ) : (
            <button key={words} type="button" className="link" title={words} onClick={go}>
              {words}
            </button>
          );
        })}
        {found?.facts.length === 0 && <span className="dim">{t('lookAt:number')}</span>}
      </output>
      {waysTo(found?.value ?? of, name ?? undefined).map((way, at) => (
        <button
          key={way.label}
          type="button"
          className="text-button"
          title={way.label}
          aria-label={way.label}
          onClick={() => way.run()}
        >
          {t(`panels:${WAYS[at] ?? 'watch'}`)}
        </button>
      ))}
      <Clear />
    </>
  );
}
const WAYS = ['memory', 'disassembly', 'watch'] as const;

const Problem = ({ text }: { readonly text: string }) => (
  <>
    <output className="looked-facts" data-testid="looked-at">
      {text}
    </output>
    <Clear />
  </>
);

const Clear = () => (
  <button type="button" className="text-button" aria-label={t('lookAt:clear')} title={t('lookAt:clear')} onClick={lookAway}>
    ×
  </button>
); // prettier-ignore

/** `RAX = 0x27 = 39`. */
function headOf(of: string, name: string | null, found: ValueView | null): string {
  const value = found?.value ?? of;
  const decimal = found !== null && /^-?\d{1,6}$/u.test(found.decimal) && value !== '0x0' ? ` = ${found.decimal}` : '';
  return `${name === null || name === of || name.startsWith('[') ? '' : `${name} = `}${value}${decimal}`;
}

/** Escape looks away, where no list and no menu wants it first. */
function useEscape(): void {
  useEffect(() => {
    const away = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || looked.get().of === null || shell.get().pick !== null) return;
      if (document.querySelector('dialog[open], [role=menu]') === null) lookAway();
    };
    document.addEventListener('keydown', away, { capture: true });
    return () => document.removeEventListener('keydown', away, { capture: true });
  }, []);
}
