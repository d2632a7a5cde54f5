/**
 * A language that nobody speaks, written from right to left, to see what that does to the window. No setting offers it: it is spoken
 * where the first language of the system is this one, the pseudolocale of CLDR for that purpose.
 */
export const PSEUDO = 'ar-XB';
export const isPseudo = (preferred: readonly string[]): boolean => preferred[0] === PSEUDO;

/** Hebrew, so that the bidirectional algorithm has real letters to order. */
const LETTERS = Array.from({ length: 27 }, (_, at) => String.fromCodePoint(0x5d0 + at));

/** A text with other letters; what stands in its slots stays as it is. */
export const pseudoText = (text: string): string =>
  text
    .split(/(\{\{[^}]*\}\})/u)
    .map((part) =>
      part.startsWith('{{')
        ? part
        : part.replaceAll(/[a-z]/giu, (letter) => LETTERS[(letter.toLowerCase().charCodeAt(0) - 97) % LETTERS.length] ?? letter),
    )
    .join(''); // prettier-ignore
