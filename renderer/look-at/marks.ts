/** One rule marks the value that is looked at wherever the window shows it: panels need not be drawn again for that. */
const sheet = new CSSStyleSheet();
let isThere = false;

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/gu, '\\$&')}"`;

/** @param value canonical. @param symbol its name where it is exactly one. */
export function markEverywhere(value: string | null, symbol: string | null): void {
  if (!isThere) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  isThere = true;
  const places = [
    ...(value === null ? [] : [`[data-value=${quoted(value)}]`]),
    ...(symbol === null ? [] : [`[data-name=${quoted(symbol)}]:not([data-value])`]),
  ];
  sheet.replaceSync(
    places.length === 0
      ? ''
      : `:is(${places.join(', ')}) { outline: 2px dashed var(--accent); outline-offset: 1px; font-weight: 700; }
         g:is(${places.join(', ')}) rect { stroke: var(--accent); stroke-width: 2.5; stroke-dasharray: 5 3; }`,
  );
}
