/** What NASM takes each character for. Source: The NASM manual 2.16, chapters 3.1 and 3.4. */
const SPACE = 1;
const ID_START = 2;
const ID_PART = 4;
const DIGIT = 8;
const HEX = 16;
const NUMBER_PART = 32;
const QUOTE = 64;

const CLASSES = new Uint8Array(128);
const mark = (characters: string, bits: number): void => {
  for (const character of characters) CLASSES[character.charCodeAt(0)] |= bits;
};
mark(' \t\v\f', SPACE);
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ID_START | ID_PART | NUMBER_PART);
mark('0123456789', DIGIT | HEX | ID_PART | NUMBER_PART);
mark('ABCDEFabcdef', HEX);
mark('_', ID_START | ID_PART | NUMBER_PART);
mark('.?@', ID_START | ID_PART);
mark('$#~', ID_PART);
mark('"\'`', QUOTE);

const BYTE_ORDER_MARK = 0xfeff;

const inClass = (code: number, bits: number): boolean => code < 128 && (CLASSES[code] & bits) !== 0;
const isLetterBeyond = (code: number): boolean => code >= 128 && code !== BYTE_ORDER_MARK;

/** The character codes of a text; NaN, as `charCodeAt` gives behind its end, is none of these. */
export const isSpace = (code: number): boolean => inClass(code, SPACE) || code === BYTE_ORDER_MARK;
export const isIdStart = (code: number): boolean => inClass(code, ID_START) || isLetterBeyond(code);
export const isIdPart = (code: number): boolean => inClass(code, ID_PART) || isLetterBeyond(code);
export const isDigit = (code: number): boolean => inClass(code, DIGIT);
export const isHexDigit = (code: number): boolean => inClass(code, HEX);
export const isNumberPart = (code: number): boolean => inClass(code, NUMBER_PART);
export const isQuote = (code: number): boolean => inClass(code, QUOTE);
