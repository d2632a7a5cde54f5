import { lexText, type Lexed } from '../text/lexer';
import type { Token } from '../text/token';
import { plain } from './directive-host';
import { builtin } from './predefined';
import { defineMade, padding, type StandardHost } from './standard';

/** The packages of `%use`. Source: The NASM manual 2.16, chapter 6. */

interface PackageHost extends StandardHost {
  evaluate(tokens: readonly Token[], at: Token['span']): bigint | null;
  expand(tokens: readonly Token[]): readonly Token[];
}

type Package = (host: PackageHost) => Lexed[];

const LEGACY = ['ax', 'cx', 'dx', 'bx', 'sp', 'bp', 'si', 'di'];

/** Names such as r0d and r8l for registers. */
const altreg: Package = (host) => {
  const define = (name: string, register: string): void => single(host, name, register, true);
  for (let number = 8; number < 16; number++) define(`r${number}l`, `r${number}b`);
  for (const [number, name] of LEGACY.entries()) {
    const low = number < 4 ? `${name[0]}l` : `${name}l`;
    define(`r${number}`, `r${name}`);
    define(`r${number}d`, `e${name}`);
    define(`r${number}w`, name);
    define(`r${number}b`, low);
    define(`r${number}l`, low);
    if (number < 4) define(`r${number}h`, `${name[0]}h`);
  }
  return [];
};

const FLOAT_FUNCTIONS = ['float8', 'float16', 'bfloat16', 'float32', 'float64', 'float80m', 'float80e', 'float128l', 'float128h']; // prettier-ignore

const fp: Package = (host) => {
  for (const [name, meaning] of [['Inf', 'Infinity'], ['NaN', 'QNaN'], ['QNaN', 'QNaN'], ['SNaN', 'SNaN']]) single(host, name, `__?${meaning}?__`); // prettier-ignore
  for (const name of FLOAT_FUNCTIONS) applied(host, name, `__?${name}?__(x)`);
  defineMade(host, 'bf16', [1, Infinity], ({ parameters }, line) =>
    parameters.map((each) => line('dw __?bfloat16?__(', each, ')')),
  );
  return [];
};

const ifunc: Package = (host) => {
  const functions: Record<string, string> = {
    ilog2: '(__?ilog2e?__(x))',
    ilog2e: '(__?ilog2e?__(x))',
    ilog2w: '(__?ilog2w?__(x))',
    ilog2fw: '(__?ilog2w?__(x))',
    ilog2f: '(__?ilog2f?__(x))',
    ilog2cw: '(__?ilog2w?__(x) * 0 + __?ilog2c?__(x))',
    ilog2c: '(__?ilog2c?__(x))',
  };
  for (const [name, body] of Object.entries(functions)) applied(host, name, body, true);
  return [];
};

const masm: Package = (host) => {
  const removed = (name: string): void => host.multis.change(name, (macros) => macros.filter((macro) => macro.min !== 1 || macro.max !== 1)); // prettier-ignore
  removed('segment');
  const labelled = (name: string, counts: [number, number, boolean?], make: Parameters<typeof defineMade>[3]): void => {
    defineMade(host, name, counts, make);
    host.multis.change(name, ([first, ...rest]) => [{ ...first, takesLabel: true }, ...rest]);
  };
  labelled('segment', [0, 1, true], ({ label, parameters: [more = []] }, line) => [
    line('%define __?SECT?__ [segment ', label === null ? [] : [label], ' ', more, ']'),
    line('__?SECT?__'),
  ]);
  labelled('ends', [0, 0, true], () => []);
  defineMade(host, 'proc', [0, Infinity], ({ parameters }, line) =>
    parameters.map((each) => line(`%idefine ret ${each[0]?.text.toLowerCase() === 'far' ? 'retf' : 'retn'}`)),
  );
  labelled('endp', [0, 0], (_call, line) => [line('%undef ret')]);
  defineMade(host, 'end', [0, 0, true], () => []);
  single(host, 'ptr', '__?masm_ptr?__', true);
  single(host, 'flat', '__?masm_flat?__', true);
  single(host, 'offset', '', true);
  single(host, 'tbyte', 'tword', true);
  return [{ tokens: lexText('default rel', builtin(), host.names), plain: true, seams: false }];
};

type Fillers = readonly (readonly number[])[];
/** Bytes that do nothing, by their number; the last is used as often as it fits. */
interface AlignMode {
  readonly jumpFrom: number;
  readonly fillers: Readonly<Record<16 | 32 | 64, Fillers>>;
}

const hex = (text: string): Fillers => text.split(' ').map((each) => [...each.matchAll(/../g)].map(([byte]) => Number.parseInt(byte, 16))); // prettier-ignore
const ONE = hex('90');
const PREFIXED = hex('90 6690 666690 66666690');
/** What `k7` leaves of the mode before it in 16-bit code: NASM gives it neither longer fillers nor a number of them. */
const afterPrefixed = (before: Fillers): Fillers => [...PREFIXED.slice(0, before.length), ...before.slice(PREFIXED.length)]; // prettier-ignore
const LONG = hex('90 6690 0f1f00 0f1f4000 0f1f440000 660f1f440000 0f1f8000000000 0f1f840000000000');
/** Fillers of the modes of `alignmode`. Source: The NASM manual 2.16, chapter 6.2. */
const MODES: ReadonlyMap<string, AlignMode> = new Map([
  ['nop', { jumpFrom: 16, fillers: { 16: ONE, 32: ONE, 64: ONE } }],
  ['generic', {
    jumpFrom: 8,
    fillers: {
      16: hex('90 89f6 8d7400 8db40000 8db4000090 8db4000089ff 8db400008d7d00 8db400008dbd0000'),
      32: hex('90 89f6 8d7600 8d742600 908d742600 8db600000000 8db42600000000'),
      64: PREFIXED,
    },
  }],
  ['k8', { jumpFrom: 16, fillers: { 16: PREFIXED, 32: PREFIXED, 64: PREFIXED } }],
  ['k7', {
    jumpFrom: 16,
    fillers: {
      16: PREFIXED,
      32: hex('90 8bc0 8d0420 8d442000 8d44200090 8d8000000000 8d040500000000'),
      64: PREFIXED,
    },
  }],
  ['p6', { jumpFrom: 16, fillers: { 16: hex('90 6690 0f1f00 0f1f4000'), 32: LONG, 64: LONG } }],
]); // prettier-ignore

const smartalign: Package = (host) => {
  let mode = MODES.get('generic')!;
  let short = mode.fillers[16];
  let jumpFrom = BigInt(mode.jumpFrom);
  defineMade(host, 'alignmode', [1, 2], ({ parameters: [name, threshold = []] }, line) => {
    const word = name[0]?.text.toLowerCase() ?? '';
    const found = MODES.get(word);
    if (found === undefined) return [line(`%error unknown alignment mode: ${word}`)];
    mode = found;
    short = word === 'k7' ? afterPrefixed(short) : found.fillers[16];
    jumpFrom = BigInt(found.jumpFrom);
    if (threshold.length > 0) {
      const isNever = threshold[0].text.toLowerCase() === 'nojmp';
      jumpFrom = isNever ? -1n : (host.evaluate(host.expand(threshold), threshold[0].span) ?? jumpFrom);
    }
    return [line(`%define __?ALIGNMODE?__ ${word},${jumpFrom}`)];
  });
  host.multis.change('align', (macros) => macros.filter((macro) => macro.max !== 2));
  defineMade(host, 'align', [1, 2, true], ({ name, parameters: [value, fill = []] }, line) => {
    const section = line('sectalign ', value);
    if (fill.length > 0) return [section, line('times ', ...padding(value), ' ', [fill[0].with(true, fill[0].via), ...fill.slice(1)])]; // prettier-ignore
    const gap = host.evaluate(host.expand(line(...padding(value)).tokens), value[0]?.span ?? name.span);
    const size = gap ?? 0n;
    if (size < 0n) return [section, line('times ', ...padding(value), ' nop')];
    if (jumpFrom !== -1n && size > jumpFrom) {
      return [
        section,
        line('%push'),
        line('jmp %$end'),
        line('times ', ...padding(value), ' nop'),
        line('%$end:'),
        line('%pop'),
      ];
    }
    const bytes = filling(host.host.bits === 16 ? short : mode.fillers[host.host.bits], Number(size)).map((text) =>
      line(text),
    );
    return [section, line('%push'), ...bytes, line('%$end:'), line('%pop')];
  });
  single(host, '__ALIGNMODE__', '__?ALIGNMODE?__');
  return [{ tokens: lexText('alignmode generic', builtin(), host.names), plain: true, seams: false }];
};

function filling(fillers: Fillers, size: number): string[] {
  const bytes = (filler: readonly number[]): string => `db ${filler.join(',')}`;
  const longest = fillers.length;
  const rest = size % longest;
  const whole = `times ${Math.floor(size / longest)} ${bytes(fillers[longest - 1])}`;
  return rest === 0 ? [whole] : [whole, bytes(fillers[rest - 1])];
}

function single(host: StandardHost, name: string, body: string, anyCase = false): void {
  host.singles.define({ ...plain(lexText(body, builtin(), host.names), anyCase), name });
}

/** A macro of one parameter, `x`. */
function applied(host: StandardHost, name: string, text: string, anyCase = false): void {
  const body = lexText(text, builtin(), host.names).map((token) => (token.text === 'x' ? token.remade('argument', '0') : token)); // prettier-ignore
  const parameter = { name: 'x', evaluated: false, quoted: 'no', raw: false, greedy: false, variadic: false, optional: false } as const; // prettier-ignore
  host.singles.define({ ...plain(body, anyCase), parameters: [parameter], least: 1, name });
}

const PACKAGES: ReadonlyMap<string, Package> = new Map([
  ['altreg', altreg],
  ['fp', fp],
  ['ifunc', ifunc],
  ['masm', masm],
  ['smartalign', smartalign],
]);

export const isPackage = (name: string): boolean => PACKAGES.has(name);

/** Defines what the package holds; gives lines that are read first. */
export function usePackage(name: string, host: PackageHost): readonly Lexed[] {
  const upper = name.toUpperCase();
  single(host, `__?USE_${upper}?__`, '');
  return PACKAGES.get(name)!(host);
}
