import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the end of a growing list in sight, unless the reader has scrolled away from it. */
export function useFollowEnd(last: number | undefined): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useEffect(() => {
    const box = element.current;
    if (box === null) return;
    const note = () => {
      isAtEnd.current = box.scrollTop + box.clientHeight >= box.scrollHeight - 24;
    };
    box.addEventListener('scroll', note);
    return () => box.removeEventListener('scroll', note);
  }, [last === undefined]);
  useEffect(() => {
    if (isAtEnd.current && element.current !== null) element.current.scrollTop = element.current.scrollHeight;
  }, [last]);
  return element;
}
