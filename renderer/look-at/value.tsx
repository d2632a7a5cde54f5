import { Fragment, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { t } from '../i18n';
import { groups, mark } from '../panels/parts';
import { type Lookable, activate, askAbout } from './looked';
import { canonicalValue, partsOf } from './parts';

/**
 * What makes any element a value that can be looked at: a click or Enter looks at it, the menu key or the other mouse button says
 * what can be done with it. Arrow keys go from value to value, so only one of a panel is a stop of the Tab key (`arrows.ts`).
 */
export const lookable = (what: Lookable) => ({
  'data-value': what.value === undefined ? undefined : canonicalValue(what.value),
  'data-name': what.name,
  tabIndex: -1,
  onClick: () => activate(what),
  onContextMenu: (event: MouseEvent) => {
    event.preventDefault();
    askAbout(what);
  },
});

/** The same for an element that is no button, as those of a picture are not. */
export const lookablePicture = (what: Lookable) => ({
  ...lookable(what),
  role: 'button',
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    activate(what);
  },
});

interface ValueProps extends Lookable {
  readonly changed?: boolean;
  /** What is shown, when it is not the digits; and the name of what is shown in another way. */
  readonly children?: ReactNode;
  readonly label?: string;
}
/** A value that the student can look at: it shows what it points to, everywhere. */
export const Value = ({ changed = false, children, label, ...what }: ValueProps) => (
  <button
    type="button"
    className="value-button"
    title={t('lookAt:title', { value: what.value ?? what.name ?? '' })}
    aria-label={label}
    {...lookable(what)}
  >
    <span className={mark(changed)}>{children ?? groups(what.value ?? what.name ?? '')}</span>
  </button>
);

/** A sentence or a line in which every number that may be an address can be looked at. */
export function ValueText({ text }: { readonly text: string }) {
  const parts = partsOf(text);
  return (
    <bdi>
      {parts.map((part, at) => {
        if (typeof part === 'string') return typeof parts[at + 1] === 'object' ? part.replace(/\($/u, '') : part;
        const value = <Value {...part}>{'name' in part ? part.name : part.value}</Value>;
        const before = parts[at - 1];
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a part is known by its place in the text
          <Fragment key={at}>
            {/* A line may end before a button, but not behind the bracket that opens before it. */}
            {typeof before === 'string' && before.endsWith('(') ? <span className="code">({value}</span> : value}
          </Fragment>
        );
      })}
    </bdi>
  );
}
