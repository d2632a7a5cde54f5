// oxlint-disable jsx-a11y/prefer-tag-over-role -- a combobox with a list to filter (ARIA Authoring Practices) has no element of its own
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '../i18n';
import { type Choice, type QuickPick, shell } from '../state';
import { keepKeyboardInFront } from './layout';
import { keepInSight } from './sight';
import { ranked } from './ranking';

const close = () => shell.set({ pick: null });

/** A list to type into: commands, files, examples, kernel sources. */
export function Palette({ pick }: { readonly pick: QuickPick }) {
  const [text, setText] = useState(pick.initial ?? '');
  const [at, setAt] = useState(0);
  const list = useId();
  const current = useRef<HTMLDivElement>(null);
  const before = useRef(document.activeElement as HTMLElement | null);
  const shown = useMemo(() => ranked(pick.choices, text), [pick, text]);
  useLayoutEffect(() => {
    const returnTo = before.current;
    return () => {
      returnTo?.focus();
      // The machine may have come to rest in another text while the list was open.
      keepKeyboardInFront();
    };
  }, []);
  useEffect(() => {
    keepInSight(current.current);
  });

  const choose = (choice: Choice | undefined) => {
    if (choice === undefined && pick.accept === undefined) return;
    // The palette is gone and the focus back where it was before the command runs, which may want to move it; and the command
    // runs before any later key.
    flushSync(close);
    if (choice === undefined) pick.accept?.(text);
    else choice.run();
  };
  const move = (by: number) => setAt((Math.min(at, shown.length - 1) + by + shown.length) % Math.max(1, shown.length));
  const keys: Readonly<Record<string, () => void>> = {
    Escape: close,
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(pick.takes?.test(text) === true ? undefined : shown[at]),
  };
  return (
    <div className="veil" onPointerDown={(event) => event.target === event.currentTarget && close()}>
      <dialog open className="palette" aria-modal="true" aria-label={pick.title}>
        <input
          autoFocus
          role="combobox"
          aria-label={pick.title}
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={shown[at] === undefined ? undefined : `${list}-${at}`}
          placeholder={pick.title}
          value={text}
          spellCheck={false}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onBlur={close}
          onKeyDown={(event) => {
            const action = keys[event.key];
            if (action === undefined) return;
            event.preventDefault();
            action();
          }}
        />
        <div role="listbox" className="choices" id={list} aria-label={pick.title}>
          {shown.map((choice, index) => (
            <div
              key={`${choice.label} ${choice.detail ?? ''}`}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              ref={index === at ? current : undefined}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(choice);
              }}
            >
              <span className="choice">{choice.label}</span>
              {choice.detail !== undefined && <span className="detail">{choice.detail}</span>}
              {choice.key !== undefined && <kbd>{choice.key}</kbd>}
            </div>
          ))}
        </div>
        {shown.length === 0 && pick.accept === undefined && (
          <output className="empty">{t('shell:pick.nothing')}</output>
        )}
      </dialog>
    </div>
  );
}
