import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RunConfiguration } from '../../preload/contract';
import { joinWords, splitWords } from '../arguments';
import { hasWord, toggleWord } from '../boot-line';
import { configuration, shell } from '../state';
import { useStore } from '../store';
import { KernelOptions } from './kernel-options';
import { t } from '../i18n';
import { translated } from '../i18n/engine';

const close = () => shell.set({ configuring: false });

/** How programs are run: kernel, boot options, CPU, arguments, standard input. Takes effect at the next start. */
export function ConfigurationForm() {
  const now = useStore(configuration, (value) => value);
  const kernel = useStore(shell, (value) => value.kernels).find(({ name }) => name === now.kernel);
  const [args, setArgs] = useState(joinWords(now.args));
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const change = (part: Partial<RunConfiguration>) => configuration.set(part);
  return (
    <dialog className="form" ref={dialog} onClose={close} aria-labelledby="configuration-title">
      <form method="dialog" onSubmit={() => change({ args: splitWords(args) })}>
        <h2 id="configuration-title">{t('configuration:title')}</h2>
        <Row label={t('configuration:kernel')}>
          <select value={now.kernel} onChange={(event) => change({ kernel: event.target.value })}>
            <KernelOptions now={now.kernel} />
          </select>
        </Row>
        <p className="dim">{kernel === undefined ? '' : translated(kernel.label)}</p>
        <Row label={t('configuration:cpu')}>
          <select value={now.cpu} onChange={(event) => change({ cpu: event.target.value === 'amd' ? 'amd' : 'intel' })}>
            <option value="intel">Intel</option>
            <option value="amd">AMD</option>
          </select>
        </Row>
        <Row label={t('configuration:boot')}>
          <input
            type="text"
            value={now.boot}
            spellCheck={false}
            placeholder="pti=off ia32_emulation=off"
            onChange={(event) => change({ boot: event.target.value })}
          />
        </Row>
        <fieldset className="boot-words" aria-label={t('configuration:bootOfKernel')}>
          {kernel?.bootWords.map((word) => (
            <button
              key={word}
              type="button"
              aria-pressed={hasWord(now.boot, word)}
              onClick={() => change({ boot: toggleWord(now.boot, word) })}
            >
              {word}
            </button>
          ))}
        </fieldset>
        <Row label={t('configuration:stdin')}>
          <input
            type="checkbox"
            checked={now.stdinTerminal}
            onChange={(event) => change({ stdinTerminal: event.target.checked })}
          />
        </Row>
        <Row label={t('configuration:args')}>
          <input
            type="text"
            value={args}
            spellCheck={false}
            placeholder={t('configuration:argsExample')}
            onChange={(event) => setArgs(event.target.value)}
          />
        </Row>
        <p className="dim">{t('configuration:next')}</p>
        <button type="submit" className="primary">
          {t('configuration:done')}
        </button>
      </form>
    </dialog>
  );
}

const Row = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <label className="row">
    <span>{label}</span>
    {children}
  </label>
);
