import { addVariant, changeVariant, compareNow, removeVariant, stopComparing, VARIANTS_MOST } from '../compare';
import type { Comparison, ComparisonRow, Variant } from '../../preload/contract';
import { KernelOptions } from '../shell/kernel-options';
import { comparison } from '../state';
import { useStore } from '../store';
import { Panel } from './parts';

/** One program on several machines, side by side: what is typed above, what came out below. */
export function ComparePanel() {
  const { variants, running, result, error } = useStore(comparison, (value) => value);
  return (
    <Panel id="compare" label="Compare kernels">
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
            {running ? 'Stop' : 'Compare'}
          </button>
          <button
            type="button"
            className="text-button"
            disabled={variants.length >= VARIANTS_MOST}
            onClick={addVariant}
          >
            Add a machine
          </button>
          <output className="dim">{running ? 'Running the program on each of them …' : (error ?? '')}</output>
        </div>
      </form>
      {result === null ? (
        <p className="dim">
          Runs the program at hand on each machine and puts the ways of its system calls side by side.
        </p>
      ) : (
        <Outcome result={result} />
      )}
    </Panel>
  );
}

function VariantRow({ at, variant, only }: { readonly at: number; readonly variant: Variant; readonly only: boolean }) {
  const what = `machine ${at + 1}`;
  return (
    <div className="variant">
      <select
        aria-label={`Kernel of ${what}`}
        value={variant.kernel}
        onChange={({ target }) => changeVariant(at, { kernel: target.value })}
      >
        <KernelOptions now={variant.kernel} />
      </select>
      <select
        aria-label={`CPU of ${what}`}
        value={variant.cpu}
        onChange={({ target }) => changeVariant(at, { cpu: target.value === 'amd' ? 'amd' : 'intel' })}
      >
        <option value="intel">Intel</option>
        <option value="amd">AMD</option>
      </select>
      <input
        type="text"
        aria-label={`Boot options of ${what}`}
        placeholder="boot options, such as pti=off"
        spellCheck={false}
        value={variant.boot}
        onChange={({ target }) => changeVariant(at, { boot: target.value })}
      />
      <button
        type="button"
        className="text-button"
        aria-label={`Remove ${what}`}
        disabled={only}
        onClick={() => removeVariant(at)}
      >
        ×
      </button>
    </div>
  );
}

function Outcome({ result: { reports, outcome, msrs, calls } }: { readonly result: Comparison }) {
  const problems = reports.flatMap(({ label, problems: all }) => all.map((text) => `${label}: ${text}`));
  const columns = reports.length + 1;
  return (
    <>
      {problems.map((text) => (
        <p key={text} className="compare-problem" role="alert">
          {text}
        </p>
      ))}
      <table className="grid compare">
        <caption className="sr-only">The machines compared; a row whose cells differ begins with ≠</caption>
        <thead>
          <tr>
            <th scope="col" aria-label="What is compared" />
            {reports.map(({ label }) => (
              <th scope="col" key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <Section title="Result" rows={outcome} columns={columns} />
        <Section title="MSRs after boot" rows={msrs} columns={columns} />
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
          {label}
        </th>
        {cells.map((cell, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a column is its place
          <td key={at}>{cell ?? <span className="dim">—</span>}</td>
        ))}
      </tr>
    ))}
  </tbody>
);
