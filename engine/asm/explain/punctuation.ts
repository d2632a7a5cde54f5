import { operandsOf, quoted, replacing, type Repair, type Rule } from './repair';

/** `mov $1 %eax`. */
export const missingComma: Rule = ({ text }) => {
  const start = operandsOf(text)[0]?.from ?? text.length;
  const repairs: Repair[] = [];
  for (const gap of text.matchAll(/(?<=[\w)\]"'])\s+(?=[%$\w([."'-])/g)) {
    if (gap.index < start) continue;
    const from = gap.index;
    const before = /\S+$/.exec(text.slice(0, from))?.[0] ?? '';
    const behind = /^\S+/.exec(text.slice(from + gap[0].length))?.[0] ?? '';
    repairs.push({
      title: `write \`${before}, ${behind}\``,
      edits: replacing(from, from, ','),
      message: `A comma is missing between ${quoted(before)} and ${quoted(behind.replace(/,$/, ''))}.`,
      about: { from: from - before.length, to: from + gap[0].length + behind.length },
    });
  }
  return repairs;
};

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Where each bracket that is never closed opens, and each that closes nothing stands. */
function unbalanced(text: string): { readonly open: number[]; readonly extra: number[] } {
  const open: number[] = [];
  const extra: number[] = [];
  for (const { 0: char, index } of text.matchAll(/"[^"]*"|'[^']*'|[()[\]]/g)) {
    if (char === '(' || char === '[') open.push(index);
    else if (char === ')' || char === ']') {
      if (CLOSING[text[open.at(-1) ?? -1] ?? ''] === char) open.pop();
      else extra.push(index);
    }
  }
  return { open, extra };
}

/** `8(%rax, %rbx`, `(%rax)), %rbx`. */
export const missingBracket: Rule = ({ text }) => {
  const { open, extra } = unbalanced(text);
  if (open.length + extra.length !== 1) return [];
  if (extra.length === 1) {
    const [at] = extra;
    const message = `This \`${text[at]}\` closes nothing.`;
    return [
      {
        title: `take away the \`${text[at]}\``,
        edits: replacing(at, at + 1, ''),
        message,
        about: { from: at, to: at + 1 },
      },
    ];
  }
  const [at] = open;
  const close = CLOSING[text[at]];
  const places = [...text.matchAll(/\s*,/g)].map(({ index }) => index).filter((place) => place > at + 1);
  return [...places, text.length].map((place) => ({
    title: `write \`${text.slice(at, place)}${close}\``,
    edits: replacing(place, place, close),
    message: `This \`${text[at]}\` has no \`${close}\`.`,
    about: { from: at, to: at + 1 },
  }));
};

/** A text without its second quotation mark: it may end before a comma, before a comment, or with the line. */
export const missingQuote: Rule = ({ text }) => {
  const quotes = [...text.matchAll(/(?<!\\)["'`]/g)];
  const last = quotes.at(-1);
  if (last === undefined || quotes.filter(([quote]) => quote === last[0]).length % 2 === 0) return [];
  const mark = last[0];
  const from = last.index;
  const places = [...text.slice(from).matchAll(/\s*,\s*(?=[0-9"'])|\s+[#;]|\s*$/g)].map(({ index }) => from + index);
  return [...new Set(places)].map((place) => ({
    title: `write ${quoted(text.slice(from, place) + mark)}`,
    edits: replacing(place, place, mark),
    message: `This text is not closed by a \`${mark}\`.`,
    about: { from, to: text.length },
  }));
};

/** Numbers as another assembler writes them. */
export const foreignNumber: Rule = ({ text, at, statement }) => {
  const word = text.slice(at.from, at.to);
  const whole = /^[\w$]+/.exec(text.slice(at.from))?.[0] ?? word;
  const to = at.from + whole.length;
  const gas = statement.notation !== 'nasm';
  const repair = (right: string, message: string): Repair[] => [
    { title: `write \`${right}\``, edits: replacing(at.from, to, right), message, about: { from: at.from, to } },
  ];
  const hex = /^0?([0-9a-f]+)h$/i.exec(whole);
  if (gas && hex !== null) {
    return repair(
      `0x${hex[1]}`,
      `${quoted(whole)} is not a number to GNU as, which writes hexadecimal numbers as \`0x${hex[1]}\`.`,
    );
  }
  const binary = /^([01]{2,})b$/i.exec(whole);
  if (gas && binary !== null) {
    return repair(
      `0b${binary[1]}`,
      `${quoted(whole)} means the label \`${binary[1]}:\` above to GNU as; a binary number is \`0b${binary[1]}\`.`,
    );
  }
  const decimal = /^0+([0-9]*[89][0-9]*)$/.exec(whole);
  if (gas && decimal !== null) {
    return repair(
      decimal[1],
      `${quoted(whole)} begins with 0, which makes it octal, and octal has no 8 and no 9; the decimal number is \`${decimal[1]}\`.`,
    );
  }
  return [];
};
