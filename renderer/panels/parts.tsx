import { type ReactNode, type Ref, memo, useEffect } from 'react';
import type { SourcePlace } from '../../preload/contract';
import { useLanguage } from '../i18n';
import { keepOneStop } from '../look-at/arrows';
import { isSame } from '../../preload/view-change';

/** What a panel says that has nothing to show. The keyboard may be sent here. */
export const Empty = ({ children }: { readonly children: ReactNode }) => (
  <p className="empty" tabIndex={-1}>
    {children}
  </p>
);

/** Class of a value; a change is told by weight and line, never by colour alone. */
export const mark = (changed: boolean): string | undefined => (changed ? 'changed' : undefined);

/** `ffffffff81000000` in two halves that the eye can tell apart. */
export const groups = (hex: string): string => hex.replace(/^(.{8})(.{8})$/, '$1 $2');

export const placeShort = (place: SourcePlace | null): string => (place === null ? '' : `${place.file}:${place.line}`);

interface PanelProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
  readonly box?: Ref<HTMLDivElement>;
  readonly [data: `data-${string}`]: unknown;
}

/** A scrolling box that the keyboard can reach and a screen reader can name. */
export function Panel({ id, label, box, children, ...data }: PanelProps) {
  useEffect(() => keepOneStop(document.querySelector(`[data-testid="${id}"]`)));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- arrow keys must be able to scroll it
    <div className="panel" role="group" aria-label={label} tabIndex={0} ref={box} data-testid={id} {...data}>
      {children}
    </div>
  );
}

/** A row that is drawn again only when a value in it has changed: pictures of the machine differ in a few of hundreds. */
export const rowOf = <T extends object>(Row: (props: { readonly row: T }) => ReactNode) =>
  memo(
    function Kept(props: { readonly row: T }) {
      useLanguage();
      return <Row {...props} />;
    },
    (before, after) => isSame(before.row, after.row),
  );
