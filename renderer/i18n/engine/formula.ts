import type { Rows } from './phrasebook';

/**
 * Says the words inside a formula (`RIP := if ZF = 1 then target else RIP`) in another language; what is no word of it (names
 * of registers, signs, `sqrt`) stays. A row may have one number, `{0}`.
 */
export function formulaTeller(rows: Rows): (formula: string) => string {
  const english = Object.keys(rows).sort((a, b) => b.length - a.length);
  const words = new RegExp(english.map(pattern).join('|'), 'gu');
  return (formula) =>
    formula.replaceAll(words, (found) => {
      const number = /\d+/u.exec(found)?.[0] ?? '';
      return rows[found] ?? rows[found.replace(number, '{0}')].replace('{0}', number);
    });
}

/** Whole words only. */
function pattern(english: string): string {
  const source = english.replaceAll(/[\\^$.*+?()[\]|/]/gu, String.raw`\$&`).replaceAll('{0}', String.raw`\d+`);
  return `${/^\w/u.test(english) ? String.raw`(?<![\w.#])` : ''}${source}${/\w$/u.test(english) ? String.raw`(?![\w])` : ''}`;
}
