import { t } from '../i18n';
import { lookAt } from '../look-at';
import { groups, mark } from './parts';

interface ValueProps {
  /** Hexadecimal digits, no prefix. */
  readonly value: string;
  readonly changed?: boolean;
  /** An expression for it, which Watch can follow. */
  readonly name?: string;
}
/** A value from which one goes to where it points: in Memory, Disassembly or Watch. */
export const Value = ({ value, changed = false, name }: ValueProps) => (
  <button
    type="button"
    className="value-button"
    title={t('lookAt:title', { value })}
    onClick={() => lookAt(value, name)}
  >
    <span className={mark(changed)}>{groups(value)}</span>
  </button>
);
