import { useEffect } from 'react';
import type { MsrFieldView, MsrRegisterView } from '../../preload/contract';
import { laboratory, lookAtMsrs, writeMsr } from '../laboratory';
import { withField } from '../msr-field';
import { machine } from '../state';
import { useStore } from '../store';
import { isOver } from '../words';
import { Hex } from './hex-input';
import { Empty, Panel, groups } from './parts';
import { t } from '../i18n';
import { translated } from '../i18n/engine';

/** The registers that steer the path of a system call, field by field; what is written here takes effect at the next step. */
export function MsrLabPanel() {
  const view = useStore(machine, (value) => value.view);
  const { registers, refused } = useStore(laboratory, (value) => value);
  useEffect(() => {
    if (view !== null && view.stop !== null) void lookAtMsrs();
  }, [view]);
  if (view === null) return <Empty>{t('msrs:labEmpty')}</Empty>;
  const atRest = view.stop !== null;
  const editable = atRest && !isOver(view.stop);
  return (
    <Panel id="msr-lab" label={t('msrs:lab')}>
      {!editable && <p className="dim">{t(atRest ? 'msrs:over' : 'msrs:pauseFirst')}</p>}
      {registers.map((register) => (
        <Register
          key={register.name}
          register={register}
          editable={editable}
          refused={refused?.name === register.name ? refused.reason : null}
        />
      ))}
    </Panel>
  );
}

interface RegisterProps {
  readonly register: MsrRegisterView;
  readonly editable: boolean;
  readonly refused: string | null;
}
function Register({ register, editable, refused }: RegisterProps) {
  const { name, linux, address, summary, source, value, boot, isAsBooted, points, meaning, fields } = register;
  const write = (next: string) => void writeMsr(name, next);
  return (
    <section className="msr" data-lab-msr={name} aria-label={linux}>
      <h3>
        {linux} <span className="dim">{address}</span>
      </h3>
      <p className="points">
        {translated(summary)} <span className="dim">({source})</span>
      </p>
      <div className="msr-value">
        <Hex label={linux} value={value} editable={editable} write={write} name={linux} />
        <span className="points">{points ?? translated(meaning)}</span>
        {!isAsBooted && (
          <button type="button" className="text-button" disabled={!editable} onClick={() => write(boot)}>
            {t('msrs:back', { value: groups(boot) })}
          </button>
        )}
      </div>
      {refused !== null && (
        <p className="compare-problem" role="alert">
          {translated(refused)}
        </p>
      )}
      <table className="grid fields">
        <tbody>
          {fields.map((field) => (
            <Field key={field.name} field={field} value={value} editable={editable} write={write} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** `CS 0x33: 64-bit code of ring 3; SS 0x2b: data of ring 3`, or one word. */
const segmentWords = (meaning: string): string =>
  meaning
    .split('; ')
    .map((one) => one.replace(/(?<=^|: )[^:]+$/u, translated))
    .join('; ');

interface FieldProps {
  readonly field: MsrFieldView;
  /** Of the whole register. */
  readonly value: string;
  readonly editable: boolean;
  readonly write: (value: string) => void;
}
function Field({ field, value, editable, write }: FieldProps) {
  const { name, bits, kind, summary, value: now, points, meaning } = field;
  const replace = (text: string) => {
    const next = withField(value, bits, text);
    if (next !== null) write(next);
    return next !== null;
  };
  return (
    <tr>
      <th scope="row">
        {bits[0] === bits[1] ? bits[0] : `${bits[0]}:${bits[1]}`} {name}
      </th>
      <td>
        {kind === 'flag' ? (
          <input
            type="checkbox"
            aria-label={name}
            checked={now !== '0x0'}
            disabled={!editable}
            onChange={({ target }) => replace(target.checked ? '1' : '0')}
          />
        ) : (
          <Hex label={name} value={now.slice(2)} editable={editable && kind !== 'unused'} write={replace} />
        )}
      </td>
      <td className="points">
        {points ?? segmentWords(meaning)} <span className="dim">{translated(summary)}</span>
      </td>
    </tr>
  );
}
