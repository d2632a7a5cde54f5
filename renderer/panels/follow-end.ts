import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the end of a growing list in sight, unless the reader has scrolled away from it. */
export function useFollowEnd(last: number | undefined): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef<{ last: number | undefined; height: number }>({ last: undefined, height: 0 });
  useEffect(() => {
    const box = element.current;
    if (box === null || last === shown.current.last) return;
    const wasAtEnd = box.scrollTop + box.clientHeight >= shown.current.height - 24;
    shown.current = { last, height: box.scrollHeight };
    if (wasAtEnd) box.scrollTop = box.scrollHeight;
  });
  return element;
}
