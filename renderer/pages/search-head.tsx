import type { ReactNode } from 'react';

interface SearchHeadProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** How many were found, in words. */
  readonly found: string;
  /** Another way to search, between the text and what was found. */
  readonly beside?: ReactNode;
  /** What is done to all of them. */
  readonly children: ReactNode;
}
/** The head of a page of things to find: the keyboard begins in its box. */
export const SearchHead = ({ label, text, onText, found, beside, children }: SearchHeadProps) => (
  <div className="page-tools">
    <input
      type="search"
      data-first
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => onText(event.target.value)}
    />
    {beside}
    <output className="dim">{found}</output>
    {children}
  </div>
);
