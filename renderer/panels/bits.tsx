import type { BitFieldView, BitsView } from '../../preload/contract';
import { t } from '../i18n';
import { translated } from '../i18n/engine';
import { editMachine } from '../machine-edit';
import { withField } from '../msr-field';
import { mark } from './parts';
import { Hex } from './hex-input';

/** A register bit by bit; where it may be changed from outside, as a whole or field by field. */
export function Bits({ register, editable }: { readonly register: BitsView; readonly editable: boolean }) {
  const { name, summary, source, value, before, fields } = register;
  const canEdit = editable && register.register !== null;
  const write = (text: string) => {
    if (register.register === null) return false;
    void editMachine({ kind: 'register', name: register.register, value: text });
    return true;
  };
  return (
    <section className="bits" data-bits={name} aria-label={name}>
      <h3>
        {name} <span className="points">{translated(summary)}</span> <span className="dim">({source})</span>
      </h3>
      <p className={mark(value !== before)}>
        <Hex label={name} value={value} editable={canEdit} write={write} name={name.toLowerCase()} />
      </p>
      <table className="grid fields">
        <thead>
          <tr>
            <th scope="col">{t('bits:field')}</th>
            <th scope="col">{t('bits:bits')}</th>
            <th scope="col">{t('bits:value')}</th>
            <th scope="col">{t('bits:meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <Field key={field.name} field={field} whole={value} canEdit={canEdit} write={write} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FieldProps {
  readonly field: BitFieldView;
  readonly whole: string;
  readonly canEdit: boolean;
  readonly write: (text: string) => boolean;
}
function Field({ field: { name, bits, summary, value, changed, meaning }, whole, canEdit, write }: FieldProps) {
  const [high, low] = bits;
  const set = (text: string) => {
    const next = withField(whole, bits, text);
    return next !== null && write(next);
  };
  return (
    <tr data-field={name} className={high === low && value === '0' ? 'bit-clear' : undefined}>
      <th scope="row">{name}</th>
      <td className="dim">{high === low ? high : `${high}:${low}`}</td>
      <td>
        {high === low && canEdit ? (
          <button
            type="button"
            className="plain-button"
            aria-label={`${name} = ${value}`}
            aria-pressed={value === '1'}
            onClick={() => set(value === '1' ? '0' : '1')}
          >
            <span className={mark(changed)}>{value}</span>
          </button>
        ) : canEdit ? (
          <Hex label={name} value={value} editable write={set} />
        ) : (
          <span className={mark(changed)}>{value}</span>
        )}
      </td>
      <td className="points">
        {meaning !== '' && <b>{translated(meaning)}</b>} {translated(summary)}
      </td>
    </tr>
  );
}
