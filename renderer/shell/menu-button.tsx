import { useEffect, useId, useRef, useState } from 'react';
import type { Choice } from '../state';

/** A button that opens a menu: arrows move, Escape closes, a click elsewhere closes. */
export function MenuButton({ label, items }: { readonly label: string; readonly items: readonly Choice[] }) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const away = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    box.current?.querySelector<HTMLElement>('button')?.focus();
  };
  return (
    <div
      className="menu-button"
      role="presentation"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) close();
        if (event.key === 'ArrowDown' && !isOpen) setOpen(true);
        else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
          moveFocus(box.current, event.key === 'ArrowDown' ? 1 : -1);
        else return;
        event.preventDefault();
      }}
    >
      <button
        type="button"
        className="text-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <div className="menu" role="menu" id={id} aria-label={label}>
          {items.map((item, at) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={at === 0 ? 0 : -1}
              onClick={() => {
                close();
                item.run();
              }}
            >
              <span>{item.label}</span>
              {item.detail !== undefined && <span className="detail">{item.detail}</span>}
              {item.key !== undefined && <kbd>{item.key}</kbd>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function moveFocus(box: HTMLElement | null, by: 1 | -1): void {
  const items = [...(box?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + by + items.length) % items.length]?.focus();
}
