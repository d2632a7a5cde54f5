import type { ReactNode } from 'react';
import type { Moment } from '../../preload/contract';
import { calls, unfold } from '../calls';
import { useStore } from '../store';
import { MomentLink } from './moment-link';

/** `4711.1`, and back. */
export const momentText = ({ icount, sub }: Moment): string => `${icount}.${sub}`;
export function momentOf(text: string | undefined): Moment | null {
  const [, icount, sub] = /^(\d+)\.(\d+)$/u.exec(text ?? '') ?? [];
  return icount === undefined || sub === undefined ? null : { icount: Number(icount), sub: Number(sub) };
}

interface Place {
  readonly key: string;
  readonly level: 1 | 2 | 3;
  /** Null: there is nothing in it. */
  readonly isOpen: boolean | null;
  /** Where Enter goes. */
  readonly moment: Moment | null;
}

/** A row of the tree of calls. The keyboard is at one of them; what can be pressed inside has its key there. */
export function TreeRow({
  at: { key, level, isOpen, moment },
  first,
  toggle,
  children,
  ...row
}: {
  readonly at: Place;
  readonly className?: string | undefined;
  readonly first: ReactNode;
  /** What the button that opens it is called. */
  readonly toggle?: string;
  readonly children: ReactNode;
  readonly 'aria-current'?: 'step' | undefined;
  readonly 'aria-busy'?: boolean;
  readonly title?: string | undefined;
  readonly [data: `data-${string}`]: unknown;
}) {
  const isActive = useStore(calls, ({ active }) => active === key);
  return (
    <tr
      {...row}
      data-key={key}
      data-moment={moment === null ? undefined : momentText(moment)}
      aria-level={level}
      aria-expanded={isOpen ?? undefined}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => calls.get().active === key || calls.set({ active: key })}
    >
      <td>{first}</td>
      <td>
        <span className={`level-${level}`}>
          {isOpen !== null && (
            <button
              type="button"
              className="plain-button"
              tabIndex={-1}
              aria-label={toggle}
              aria-expanded={isOpen}
              onClick={() => unfold(key, !isOpen)}
            >
              <span className="onward">{isOpen ? '▾' : '▸'}</span>
            </button>
          )}
          {children}
        </span>
      </td>
      <td className="hex dim">{moment !== null && <MomentLink moment={moment} tabIndex={-1} />}</td>
    </tr>
  );
}
