import { useState } from 'react';
import { joinWords, splitWords } from '../arguments';
import { KernelOptions } from '../shell/kernel-options';
import { type AnyId, DEFINITIONS, change, choiceOf, valueOf } from './rows';

interface ControlProps {
  readonly id: AnyId;
  /** Hears why a value does not fit, or null when it does. */
  readonly told: (reason: string | null) => void;
  readonly isWrong: boolean;
}

/** What the shape of a setting asks for: a list of choices, a box to tick, a number, or words. */
export function Control({ id, told, isWrong }: ControlProps) {
  const { schema } = DEFINITIONS[id];
  const value = valueOf(id);
  const face = { id: `setting-${id}`, 'aria-describedby': `about-${id}`, 'aria-invalid': isWrong };
  if (id === 'kernel' || 'options' in schema)
    return (
      <select {...face} value={String(value)} onChange={(event) => told(change(id, event.target.value))}>
        {id === 'kernel' ? (
          <KernelOptions now={String(value)} />
        ) : (
          'options' in schema &&
          schema.options.map((option) => (
            <option key={option} value={option}>
              {choiceOf(id, option)}
            </option>
          ))
        )}
      </select>
    );
  if (typeof value === 'boolean')
    return (
      <input {...face} type="checkbox" checked={value} onChange={(event) => told(change(id, event.target.checked))} />
    );
  if (typeof value === 'number' && 'minValue' in schema)
    return (
      <Typed
        {...face}
        type="number"
        min={schema.minValue ?? undefined}
        max={schema.maxValue ?? undefined}
        initial={String(value)}
        take={(text) => told(change(id, text.trim() === '' ? null : Number(text)))}
      />
    );
  const isList = Array.isArray(value);
  return (
    <Typed
      {...face}
      type="text"
      initial={isList ? joinWords(value as string[]) : String(value)}
      take={(text) => told(change(id, isList ? splitWords(text) : text))}
    />
  );
}

interface TypedProps extends Omit<React.ComponentProps<'input'>, 'value' | 'onChange'> {
  readonly initial: string;
  readonly take: (text: string) => void;
}

/** Words that are taken when they are whole: with Enter, or when the focus goes elsewhere. */
function Typed({ initial, take, ...face }: TypedProps) {
  const [text, setText] = useState(initial);
  return (
    <input
      {...face}
      spellCheck={false}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => text !== initial && take(text)}
      onKeyDown={(event) => event.key === 'Enter' && take(text)}
    />
  );
}
