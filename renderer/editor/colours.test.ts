import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COLOURS, GROUNDS } from './colours';

type Colour = readonly [red: number, green: number, blue: number, opacity: number];
type Theme = keyof typeof GROUNDS;

/** `#abc`, `#aabbcc` and `#aabbccdd`. */
function parse(text: string): Colour {
  const digits = text.replace('#', '');
  const wide = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0, opacity = 255] = (wide.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  return [red, green, blue, opacity / 255];
}
const over = ([...upper]: Colour, lower: Colour): Colour => {
  const mix = (at: 0 | 1 | 2): number => upper[at] * upper[3] + lower[at] * (1 - upper[3]);
  return [mix(0), mix(1), mix(2), 1];
};

/** Source: WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const CSS = readFileSync(join(import.meta.dirname, '../styles/theme.css'), 'utf8');
function property(theme: Theme, name: string): string {
  const block = CSS.split(`[data-theme='${theme}'] {`)[1]?.split('}')[0] ?? '';
  return new RegExp(`--${name}: (#[0-9a-f]+);`).exec(block)?.[1] ?? `no --${name} in ${theme}`;
}

/** Success criteria 1.4.3 (4.5) and, for the high-contrast themes, 1.4.6 (7). */
const WANTED: Readonly<Record<Theme, number>> = { dark: 4.5, light: 4.5, 'hc-dark': 7, 'hc-light': 7 };
const themes = Object.keys(GROUNDS) as Theme[];

test.each(themes)(
  '%s: every word of a source can be read, also where the machine stands and where it is selected',
  (theme) => {
    const { editor, line, selection } = GROUNDS[theme];
    const under = parse(editor);
    const grounds = {
      editor: under,
      line: over(parse(line), under),
      selection: over(parse(selection), under),
      ...Object.fromEntries(
        ['band0', 'band3', 'origin'].map((name) => [name, over(parse(property(theme, name)), under)] as const),
      ),
    };
    const faint = Object.entries(COLOURS[theme]).flatMap(([word, colour]) =>
      Object.entries(grounds).flatMap(([name, ground]) => {
        const found = contrast(parse(colour), ground);
        return found < WANTED[theme] ? [`${word} on ${name}: ${found.toFixed(2)}`] : [];
      }),
    );
    expect(faint).toEqual([]);
  },
);

const LETTERS = ['text', 'quiet', 'accent', 'ring0', 'ring3', 'changed', 'error', 'warning'];
test.each(themes)('%s: what panels and bars say can be read on each of their grounds', (theme) => {
  const surface = parse(property(theme, 'surface'));
  const grounds = ['ground', 'surface', 'raised', 'accent-ground', 'ring0-ground', 'ring3-ground', 'band3'];
  const faint = LETTERS.flatMap((letters) =>
    grounds.flatMap((name) => {
      const found = contrast(parse(property(theme, letters)), over(parse(property(theme, name)), surface));
      return found < 4.5 ? [`${letters} on ${name}: ${found.toFixed(2)}`] : [];
    }),
  );
  expect(faint).toEqual([]);
});

// Success criterion 1.4.11: what one must see to work a control, and where the focus is.
test.each(themes)('%s: the ring of the focus and the borders of fields stand out from each ground', (theme) => {
  const faint = ['accent', 'quiet'].flatMap((edge) =>
    ['ground', 'surface', 'raised', 'accent-ground'].flatMap((name) => {
      const found = contrast(parse(property(theme, edge)), parse(property(theme, name)));
      return found < 3 ? [`${edge} on ${name}: ${found.toFixed(2)}`] : [];
    }),
  );
  expect(faint).toEqual([]);
});
