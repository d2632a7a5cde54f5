import type { SourcePlace } from '../../preload/contract';
import { openPlace } from '../places';
import { placeShort } from './parts';

/** A source line, and the way to it. */
export function PlaceLink({ place }: { readonly place: SourcePlace | null }) {
  if (place === null) return null;
  return (
    <button type="button" className="link" onClick={() => void openPlace(place)}>
      {placeShort(place)}
    </button>
  );
}
