import { addVariant, changeVariant, compareNow, removeVariant, stopComparing, VARIANTS_MOST } from '../compare';
import type { Comparison, ComparisonRow, Variant } from '../../preload/contract';
import { KernelOptions } from '../shell/kernel-options';
import { ValueText } from '../look-at/value';
import { comparison } from '../state';
import { useStore } from '../store';
import { Panel } from './parts';
import { t } from '../i18n';
import { translated } from '../i18n/engine';

/** One program on several machines, side by side: what is typed above, what came out below. */
export function ComparePanel() {
  const { variants, running, result, error } = useStore(comparison, (value) => value);
  return (
    <Panel id="compare" label={t('compare:panel')}>
      <form
        className="variants"
        onSubmit={(event) => {
          event.preventDefault();
          void (running ? stopComparing() : compareNow());
        }}
      >
        {variants.map((variant, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a variant has no name but its place
          <VariantRow key={at} at={at} variant={variant} only={variants.length === 1} />
        ))}
        <div className="variant-buttons">
          <button type="submit" className="primary" data-testid="compare-run">
            {t(running ? 'compare:stop' : 'compare:go')}
          </button>
          <button
            type="button"
            className="text-button"
            disabled={variants.length >= VARIANTS_MOST}
            onClick={addVariant}
          >
            {t('compare:add')}
          </button>
          <output className="dim">{running ? t('compare:running') : (error ?? '')}</output>
        </div>
      </form>
      {result === null ? <p className="dim">{t('compare:empty')}</p> : <Outcome result={result} />}
    </Panel>
  );
}

function VariantRow({ at, variant, only }: { readonly at: number; readonly variant: Variant; readonly only: boolean }) {
  const number = { at: at + 1 };
  return (
    <div className="variant">
      <select
        aria-label={t('compare:kernelOf', number)}
        value={variant.kernel}
        onChange={({ target }) => changeVariant(at, { kernel: target.value })}
      >
        <KernelOptions now={variant.kernel} />
      </select>
      <select
        aria-label={t('compare:cpuOf', number)}
        value={variant.cpu}
        onChange={({ target }) => changeVariant(at, { cpu: target.value === 'amd' ? 'amd' : 'intel' })}
      >
        <option value="intel">Intel</option>
        <option value="amd">AMD</option>
      </select>
      <input
        type="text"
        aria-label={t('compare:bootOf', number)}
        placeholder={t('compare:bootExample')}
        spellCheck={false}
        value={variant.boot}
        onChange={({ target }) => changeVariant(at, { boot: target.value })}
      />
      <button
        type="button"
        className="text-button"
        aria-label={t('compare:removeOne', number)}
        disabled={only}
        onClick={({ currentTarget }) => {
          // The rows behind move up; where there are none the keyboard goes to the row before.
          const row = currentTarget.closest('.variant');
          if (row?.nextElementSibling?.matches('.variant') !== true)
            row?.previousElementSibling?.querySelector<HTMLElement>('button:enabled')?.focus();
          removeVariant(at);
        }}
      >
        ×
      </button>
    </div>
  );
}

function Outcome({ result: { reports, outcome, msrs, calls } }: { readonly result: Comparison }) {
  const problems = reports.flatMap(({ label, problems: all }) => all.map((text) => `${label}: ${translated(text)}`));
  const columns = reports.length + 1;
  return (
    <>
      {problems.map((text) => (
        <p key={text} className="compare-problem" role="alert">
          {text}
        </p>
      ))}
      <table className="grid compare">
        <caption className="sr-only">{t('compare:caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t('compare:what')}</span>
            </th>
            {reports.map(({ label }) => (
              <th scope="col" key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <Section title={t('compare:result')} rows={outcome} columns={columns} />
        <Section title={t('compare:msrs')} rows={msrs} columns={columns} />
        {calls.map(({ name, position, times, rows }) => (
          <Section
            key={position}
            title={`${position}. ${name}${times === 1 ? '' : ` × ${times}`}`}
            rows={rows}
            columns={columns}
          />
        ))}
      </table>
    </>
  );
}

const rowLabel = (label: string): string => (isRow(label) ? t(`compare:row.${label}`) : label);
const ROWS = [
  'ends by', 'output', 'door', 'entry', 'dispatch', 'handler', 'exit', 'in ring 0', 'CR3 switches', 'bytes read',
  'bytes written', 'cache lines', 'way back', 'result', 'path',
] as const; // prettier-ignore
const isRow = (label: string): label is (typeof ROWS)[number] => ROWS.some((one) => one === label);
/** Only these cells are words of the engine; the others are the program's own, or numbers and names. */
function cellWords(label: string, cell: string): string {
  if (label === 'way back' && cell === 'none') return t('compare:none');
  return label === 'ends by' || label === 'way back' ? translated(cell) : cell;
}

interface SectionProps {
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
  readonly columns: number;
}
const Section = ({ title, rows, columns }: SectionProps) => (
  <tbody>
    <tr className="section">
      <th scope="rowgroup" colSpan={columns}>
        {title}
      </th>
    </tr>
    {rows.map(({ label, cells, differs }) => (
      <tr key={label} data-differs={differs} data-row={label}>
        <th scope="row">
          <span className="differs">{differs ? '≠ ' : '  '}</span>
          {rowLabel(label)}
        </th>
        {cells.map((cell, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a column is its place
          <td key={at}>
            {cell === null ? <span className="dim">—</span> : <ValueText text={cellWords(label, cell)} />}
          </td>
        ))}
      </tr>
    ))}
  </tbody>
);
