/** How a vector register is cut into elements. */
export const LANE_TYPES = {
  bytes: { digits: 2, kind: 'integer' },
  words: { digits: 4, kind: 'integer' },
  dwords: { digits: 8, kind: 'integer' },
  qwords: { digits: 16, kind: 'integer' },
  float: { digits: 8, kind: 'float' },
  double: { digits: 16, kind: 'float' },
} as const;
export type LaneType = keyof typeof LANE_TYPES;
/** How an integer element is written; floating point is always a decimal number. */
export const NUMBER_FORMS = ['hex', 'unsigned', 'signed', 'characters'] as const;
export type NumberForm = (typeof NUMBER_FORMS)[number];

/** The elements of a value of hexadecimal digits, element 0 (the lowest) first. */
export function lanesOf(value: string, type: LaneType): string[] {
  const { digits } = LANE_TYPES[type];
  return Array.from({ length: value.length / digits }, (_, lane) =>
    value.slice(value.length - (lane + 1) * digits, value.length - lane * digits),
  );
}

/** `value` with one element replaced. */
export function withLane(value: string, type: LaneType, lane: number, digits: string): string {
  const size = LANE_TYPES[type].digits;
  const end = value.length - lane * size;
  return value.slice(0, end - size) + digits.padStart(size, '0') + value.slice(end);
}

/** One element as a person reads it. */
export const laneText = (digits: string, type: LaneType, form: NumberForm): string =>
  LANE_TYPES[type].kind === 'float' ? floatText(digits) : integerText(digits, form);

/** A number of hexadecimal digits in another form. */
export function integerText(digits: string, form: NumberForm): string {
  const value = BigInt(`0x${digits}`);
  switch (form) {
    case 'hex':
      return digits;
    case 'unsigned':
      return String(value);
    case 'signed':
      return String(BigInt.asIntN(digits.length * 4, value));
    case 'characters':
      return charactersOf(digits);
  }
}

/** In the order of memory: the lowest byte first. What cannot be seen is a dot. */
export const charactersOf = (digits: string): string =>
  (digits.match(/../gu) ?? [])
    .toReversed()
    .map((pair) => {
      const code = Number.parseInt(pair, 16);
      return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : '·';
    })
    .join('');

function floatText(digits: string): string {
  const view = new DataView(new ArrayBuffer(8));
  const bits = BigInt(`0x${digits}`);
  const isSingle = digits.length === 8;
  if (isSingle) view.setUint32(0, Number(bits));
  else view.setBigUint64(0, bits);
  const value = isSingle ? view.getFloat32(0) : view.getFloat64(0);
  if (Number.isNaN(value)) return nanText(bits, isSingle ? 23n : 52n);
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  // The fewest digits that a single is told apart by: nine always do.
  if (isSingle && Number.isFinite(value)) return shortestSingle(value);
  return String(value).replace('Infinity', '∞');
}

function shortestSingle(value: number): string {
  for (let precision = 1; precision < 9; precision++) {
    const text = Number(value.toPrecision(precision));
    if (Math.fround(text) === value) return String(text);
  }
  return String(Number(value.toPrecision(9)));
}

/** Quiet or signalling, with its payload. */
function nanText(bits: bigint, fractionBits: bigint): string {
  const fraction = bits & ((1n << fractionBits) - 1n);
  const isQuiet = fraction >> (fractionBits - 1n) === 1n;
  const payload = fraction & ((1n << (fractionBits - 1n)) - 1n);
  return `${isQuiet ? 'QNaN' : 'SNaN'}${payload === 0n ? '' : ` 0x${payload.toString(16)}`}`;
}

/** What a person typed for an element: hexadecimal digits, or a decimal number for a float; null: it is none that fits. */
export function parseLane(text: string, type: LaneType, form: NumberForm): string | null {
  const { digits, kind } = LANE_TYPES[type];
  const typed = text.trim();
  if (kind === 'float') return /^[+-]?0x/iu.test(typed) ? integerDigits(typed, digits) : floatDigits(typed, digits);
  return integerDigits(form === 'hex' && /^[0-9a-f]+$/iu.test(typed) ? `0x${typed}` : typed, digits);
}

/** `0x…` or a decimal number, signed or not, as that many hexadecimal digits. */
export function integerDigits(text: string, digits: number): string | null {
  const match = /^([+-]?)(0x[0-9a-f]+|\d+)$/iu.exec(text.trim());
  if (match === null) return null;
  const [, sign, number = ''] = match;
  const value = sign === '-' ? -BigInt(number) : BigInt(number);
  const bits = digits * 4;
  if (value >> BigInt(bits) !== 0n && BigInt.asIntN(bits, value) !== value) return null;
  return BigInt.asUintN(bits, value).toString(16).padStart(digits, '0');
}

function floatDigits(text: string, digits: number): string | null {
  const plain = text.replace(/^([+-]?)(?:∞|inf(?:inity)?)$/iu, '$1Infinity');
  if (!/^[+-]?(?:\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|Infinity|nan)$/iu.test(plain)) return null;
  const value = /nan/iu.test(plain) ? NaN : Number(plain);
  const view = new DataView(new ArrayBuffer(8));
  if (digits === 8) {
    view.setFloat32(0, value);
    return view.getUint32(0).toString(16).padStart(8, '0');
  }
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}
