import { type KeyboardEvent, useState } from 'react';
import { t } from '../i18n';
import { Value } from '../look-at/value';

interface HexProps {
  readonly label: string;
  readonly value: string;
  readonly editable: boolean;
  /** False: not taken, the text stays to be mended. */
  readonly write: (text: string) => boolean | void;
  /** An expression for a whole register: a value that can be looked at, beside being typed. */
  readonly name?: string;
}
/** A number to type: Enter writes it, Escape takes it back. */
export function Hex({ label, value, editable, write, name }: HexProps) {
  const [text, setText] = useState<string | null>(null);
  const [bad, setBad] = useState(false);
  const done = () => {
    setText(null);
    setBad(false);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') done();
    if (key !== 'Enter' || text === null) return;
    if (write(text.trim()) === false) setBad(true);
    else done();
  };
  const input = (
    <input
      type="text"
      className="hex-input"
      aria-label={label}
      aria-invalid={bad}
      spellCheck={false}
      size={Math.max(4, value.length + 1)}
      disabled={!editable}
      value={text ?? value}
      title={editable ? t('registers:hexHint') : undefined}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={onKeyDown}
      onBlur={done}
    />
  );
  if (name === undefined) return input;
  return (
    <span className="hex">
      {input}{' '}
      <Value value={value} name={name} label={t('lookAt:title', { value: label })}>
        ◎
      </Value>
    </span>
  );
}
