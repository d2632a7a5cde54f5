import { chordOf } from './chord';

interface RecorderProps {
  readonly label: string;
  /** What was pressed last. */
  readonly shown: string;
  readonly took: (chord: string) => void;
  readonly cancel: () => void;
  readonly isFirst?: boolean;
}

/** A box that takes a chord instead of letters. Tab leaves it, Escape cancels: both stay what they are everywhere. */
export const Recorder = ({ label, shown, took, cancel, isFirst = false }: RecorderProps) => (
  <input
    className="recorder"
    readOnly
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where the button was that asked for it
    autoFocus={isFirst}
    data-takes-keys
    aria-label={label}
    placeholder={label}
    value={shown}
    onKeyDown={(event) => {
      const chord = chordOf(event.nativeEvent);
      if (chord === null || chord === 'Tab' || chord === 'Shift+Tab') return;
      event.preventDefault();
      event.stopPropagation();
      if (chord === 'Escape') cancel();
      else took(chord);
    }}
  />
);
