import type { ReactNode } from 'react';
import type { SourcePlace } from '../../preload/contract';

export const Empty = ({ children }: { readonly children: ReactNode }) => <p className="empty">{children}</p>;

/** Class of a value; a change is told by weight and line, never by colour alone. */
export const mark = (changed: boolean): string | undefined => (changed ? 'changed' : undefined);

/** `ffffffff81000000` in two halves that the eye can tell apart. */
export const groups = (hex: string): string => hex.replace(/^(.{8})(.{8})$/, '$1 $2');

export const placeShort = (place: SourcePlace | null): string => (place === null ? '' : `${place.file}:${place.line}`);
