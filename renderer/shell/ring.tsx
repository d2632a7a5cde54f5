import { ringWords } from '../words';

/**
 * A square for ring 0, a circle for ring 3: told apart by shape, then by colour (Okabe and Ito's palette). There are hundreds
 * of them: drawings, or words that are clipped away, would each be a piece of its own in every frame.
 */
export const RingMark = ({ ring }: { readonly ring: 0 | 3 }) => (
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an image would have to be loaded, and would not take on the colours
  <span className={`ring-mark ring-${ring}`} role="img" aria-label={ringWords(ring)} title={ringWords(ring)}>
    <span className="ring-shape" />
    {ring}
  </span>
);

/** Shape, colour and words. */
export const RingBadge = ({ ring }: { readonly ring: 0 | 3 }) => (
  <span className={`ring-badge ring-${ring}`} data-testid="ring" data-ring={ring}>
    <svg viewBox="0 0 12 12" width="13" height="13" aria-hidden="true">
      {ring === 0 ? <rect x="1" y="1" width="10" height="10" rx="1" /> : <circle cx="6" cy="6" r="5.2" />}
    </svg>
    {ringWords(ring)}
  </span>
);
