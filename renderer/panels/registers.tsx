import { useState } from 'react';
import type { FlagView, RegisterView } from '../../preload/contract';
import { t } from '../i18n';
import { translated } from '../i18n/engine';
import { editMachine, isEditable } from '../machine-edit';
import { type QuickPick, machine } from '../state';
import { useStore } from '../store';
import { NUMBER_FORMS, type NumberForm, integerDigits, integerText } from '../values/lanes';
import { backToChange, toggleWatchpoint } from '../watched';
import { Value } from '../look-at/value';
import { Empty, Panel, groups, mark, rowOf } from './parts';

/** General registers, RIP and flags; what the last step changed is bold and underlined. */
export function RegistersPanel() {
  const view = useStore(machine, (value) => value.view);
  const [form, setForm] = useState<NumberForm>('hex');
  if (view === null) return <Empty>{t('registers:empty')}</Empty>;
  return (
    <Panel id="registers" label={t('registers:panel')} data-icount={view.icount} data-running={view.running}>
      <Flags flags={view.flags} />
      <select
        className="register-form"
        aria-label={t('vectors:values')}
        value={form}
        onChange={({ target }) => setForm(target.value as NumberForm)}
      >
        {NUMBER_FORMS.map((one) => (
          <option key={one} value={one}>
            {t(`vectors:${one}`)}
          </option>
        ))}
      </select>
      <table className="grid registers">
        <caption className="sr-only">{t('registers:caption')}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('registers:register')}</th>
            <th scope="col">{t('registers:value')}</th>
            <th scope="col">{t('registers:points')}</th>
          </tr>
        </thead>
        <tbody>
          {view.registers.map((register) => (
            <Register key={register.name} row={{ ...register, form }} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

const Register = rowOf(function Register({
  row: { name, value, changed, points, form },
}: {
  readonly row: RegisterView & { readonly form: NumberForm };
}) {
  return (
    <tr data-register={name} data-changed={changed}>
      <th scope="row">{name.toUpperCase()}</th>
      <td className="hex">
        <Value value={value} name={name.toLowerCase()} changed={changed} more={() => optionsOf(name, value, form)}>
          {form === 'hex' ? groups(value) : integerText(value, form)}
          {changed && <span className="sr-only"> {t('registers:changed')}</span>}
        </Value>
      </td>
      <td className="points">{points ?? ''}</td>
    </tr>
  );
});

const isDecimal = (form: NumberForm): boolean => form === 'unsigned' || form === 'signed';

/** What can be done with a register: another value typed, the way to its last change, a stop at its next. */
function optionsOf(name: string, value: string, form: NumberForm): Partial<QuickPick> {
  const place = { kind: 'register', name } as const;
  return {
    title: isEditable() ? t(isDecimal(form) ? 'registers:newDecimal' : 'registers:newValue', { name }) : name,
    initial: '',
    choices: [
      { label: t('registers:whoChanged', { name }), detail: value, run: () => void backToChange(place) },
      { label: t('registers:stopWhen', { name }), run: () => toggleWatchpoint(place) },
    ],
    ...(isEditable()
      ? {
          takes: isDecimal(form) ? /^\s*(?:[+-]?\d+|0x[0-9a-f]+)\s*$/iu : /^\s*(?:0x)?[0-9a-f]{1,16}\s*$/iu,
          accept: (text: string) => {
            const digits = isDecimal(form) ? (integerDigits(text, 16) ?? text) : text;
            void editMachine({ kind: 'register', name: name.toLowerCase(), value: digits });
          },
        }
      : {}),
  };
}

/** The flags a student meets; the others appear when they are set or have just changed. */
const ALWAYS = new Set(['CF', 'PF', 'AF', 'ZF', 'SF', 'TF', 'IF', 'DF', 'OF']);

function Flags({ flags: all }: { flags: readonly FlagView[] }) {
  const flags = all.filter(({ name, set, changed }) => ALWAYS.has(name) || set || changed);
  return (
    <table className="flags">
      <caption className="sr-only">{t('registers:flags')}</caption>
      <tbody>
        <tr>
          {flags.map(({ name, meaning }) => (
            <th key={name} scope="col" title={translated(meaning)}>
              {name}
            </th>
          ))}
        </tr>
        <tr>
          {flags.map(({ name, set, changed, meaning }) => (
            <td
              key={name}
              title={translated(meaning)}
              className={set ? 'flag-set' : 'flag-clear'}
              data-flag={name}
              data-changed={changed}
            >
              <span className={mark(changed)}>{set ? 1 : 0}</span>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
