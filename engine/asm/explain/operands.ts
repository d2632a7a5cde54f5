import { REGISTERS, registerNamed, type Register } from '../registers';
import { isMnemonic } from '../select/forms';
import { edited, operandsOf, quoted, replacing, type Repair, type Rule, type TextEdit } from './repair';

const SUFFIXES = ['b', 'w', 'l', 'q'] as const;
const PTR: Readonly<Record<'att' | 'intel' | 'nasm', string>> = { att: '', intel: ' ptr', nasm: '' };

/** AT&T: `int 0x80` for `int $0x80`. */
export const forgottenDollar: Rule = ({ text, statement }) => {
  if (statement.notation !== 'att' || text.startsWith('.')) return [];
  const bare = operandsOf(text).filter((operand) => /^[-~]?[\w.']+(\s*[-+*]\s*[\w.]+)*$/.test(operand.text));
  return bare
    .filter((operand) => registerNamed(operand.text) === undefined)
    .map(
      ({ from, to, text: operand }): Repair => ({
        title: `write ${quoted(`$${operand}`)}`,
        edits: replacing(from, from, '$'),
        message: `${quoted(operand)} without \`$\` is the memory at that address; a constant has a \`$\` in front: ${quoted(`$${operand}`)}.`,
        about: { from, to },
      }),
    );
};

/** AT&T: `rax` for `%rax`. */
export const forgottenPercent: Rule = ({ text, trial, statement }) => {
  if (statement.notation !== 'att') return [];
  const bare = trial.words.filter(({ kind, name }) => kind === 'symbol' && registerNamed(name) !== undefined);
  if (bare.length === 0) return [];
  const [first] = bare;
  const names = bare.map(({ from, to }) => `\`%${text.slice(from, to)}\``);
  return [
    {
      title: `write ${names.join(' and ')}`,
      edits: bare.map(({ from }) => ({ from, to: from, text: '%' })),
      message: `\`${first.name}\` without \`%\` is the name of a place in memory; the register is \`%${first.name}\`.`,
      about: first,
    },
  ];
};

/** The two operands the other way round. */
export const swapped: Rule = ({ text }) => {
  const operands = operandsOf(text);
  const [a, b] = operands;
  if (operands.length !== 2) return [];
  const edits: TextEdit[] = [
    { from: a.from, to: a.to, text: b.text },
    { from: b.from, to: b.to, text: a.text },
  ];
  return [{ title: `swap the operands: ${quoted(edited(text, edits))}`, edits }];
};

/** `mov` of a small register to a large one, which `movzx` does. */
export const extended: Rule = ({ text, statement }) => {
  const att = statement.notation === 'att';
  const operands = operandsOf(text);
  const [source, target] = (att ? operands : operands.toReversed()).map((one) =>
    registerNamed(one.text.replace('%', '')),
  );
  const mnemonic = /^mov(?=\s)/i.exec(text);
  if (mnemonic === null || operands.length !== 2 || source === undefined || target === undefined) return [];
  if (source.bits >= target.bits || source.bits > 16) return [];
  return ['z', 's'].map((kind) => {
    const name = att ? `mov${kind}${suffixOf(source)}${suffixOf(target)}` : `mov${kind}x`;
    const edits = replacing(0, 3, name);
    return { title: `write ${quoted(edited(text, edits))}`, edits };
  });
};

const suffixOf = ({ bits }: Register): string => SUFFIXES[Math.log2(bits) - 3] ?? '';

/** Another suffix, or a register of another size: whatever makes the sizes agree. */
export const sizes: Rule = ({ text, trial, statement }) => {
  const repairs: Repair[] = [];
  const mnemonic = trial.words.find(({ kind }) => kind === 'mnemonic');
  if (statement.notation === 'att' && mnemonic !== undefined) {
    const stem = mnemonic.name.slice(0, -1);
    const { from, to } = mnemonic;
    if (/[bwlq]$/.test(mnemonic.name) && isMnemonic(stem)) {
      for (const suffix of SUFFIXES) {
        if (suffix !== mnemonic.name.at(-1))
          repairs.push({ title: `write \`${stem}${suffix}\``, edits: replacing(from, to, stem + suffix) });
      }
    }
  }
  for (const word of trial.words) {
    if (word.kind !== 'register') continue;
    const register = registerNamed(word.name.replace('%', ''));
    if (register === undefined || !/^gpr\d/.test(register.class) || register.class === 'gpr8high') continue;
    const at = text.indexOf(word.name, word.from);
    const from = at < 0 ? word.from : at;
    const sign = statement.notation === 'att' ? '%' : '';
    for (const other of otherSizes(register)) {
      repairs.push({ title: `use \`${sign}${other.name}\``, edits: replacing(from, word.to, other.name) });
    }
  }
  return repairs;
};

/** The next larger ones first: nothing is lost in them. */
function otherSizes(register: Register): Register[] {
  const number = register.class === 'gpr8high' ? register.number - 4 : register.number;
  return [...REGISTERS.values()]
    .filter((other) => /^gpr(8|16|32|64)$/.test(other.class) && other.number === number && other !== register)
    .toSorted((a, b) => rank(a, register) - rank(b, register));
}

const rank = (other: Register, { bits }: Register): number =>
  other.bits > bits ? other.bits - bits : 100 - other.bits;

/** A memory operand of a size that nothing tells. */
export const unsized: Rule = ({ text, trial, statement }) => {
  if (statement.notation === 'att') {
    const mnemonic = trial.words.find(({ kind }) => kind === 'mnemonic');
    if (mnemonic === undefined || trial.errors.length > 0) return [];
    return SUFFIXES.map((suffix, n) => ({
      title: `write \`${mnemonic.name}${suffix}\` (${8 << n} bits)`,
      edits: replacing(mnemonic.from, mnemonic.to, mnemonic.name + suffix),
    }));
  }
  const memory = operandsOf(text).find((operand) => operand.text.startsWith('['));
  if (memory === undefined) return [];
  return ['byte', 'word', 'dword', 'qword'].map((size, n) => ({
    title: `write \`${size}${PTR[statement.notation]} ${memory.text}\` (${8 << n} bits)`,
    edits: replacing(memory.from, memory.from, `${size}${PTR[statement.notation]} `),
  }));
};

/** AT&T: `jmp %rax` for `jmp *%rax`. */
export const forgottenStar: Rule = ({ text, statement }) => {
  const [target] = operandsOf(text);
  if (statement.notation !== 'att' || target === undefined || !/^\s*(jmp|call)[lq]?\s/.test(text)) return [];
  return [{ title: `write \`*${target.text}\``, edits: replacing(target.from, target.from, '*') }];
};

/** `int 80`. */
export const interrupt80: Rule = ({ text }) => {
  const found = /^int\s+\$?(?=80$)/i.exec(text);
  if (found === null) return [];
  const from = found[0].length;
  return [{ title: 'write `0x80`', edits: replacing(from, text.length, '0x80') }];
};

/** A count of a shift stands in CL and nowhere else. */
export const shiftCount: Rule = ({ text, statement }) => {
  if (!/^\s*(sh[lr]|sa[lr]|ro[lr]|rc[lr])[bwlq]?\s/i.test(text)) return [];
  const att = statement.notation === 'att';
  const operands = operandsOf(text);
  const count = att ? operands[0] : operands.at(-1);
  if (operands.length !== 2 || count === undefined || registerNamed(count.text.replace('%', '')) === undefined)
    return [];
  const cl = att ? '%cl' : 'cl';
  return [
    {
      title: `put the count into cl and write \`${cl}\``,
      edits: replacing(count.from, count.to, cl),
      message: `The count of a shift is a constant or stands in cl; ${count.text.replace('%', '')} cannot hold it.`,
      about: count,
    },
  ];
};

/** AT&T: brackets of Intel notation around an address. */
export const brackets: Rule = ({ text, statement }) => {
  if (statement.notation !== 'att') return [];
  const found = /\[([^[\]]*)\]/.exec(text);
  if (found === null) return [];
  const { index } = found;
  const end = index + found[0].length;
  return [
    {
      title: `write \`(${found[1]})\``,
      edits: [...replacing(index, index + 1, '('), ...replacing(end - 1, end, ')')],
      message: 'An address stands in parentheses in AT&T notation, not in brackets.',
      about: { from: index, to: end },
    },
  ];
};

/** `lea` of what is no address, and loads of an address that `lea` should compute. */
export const addresses: Rule = ({ text, statement }) => {
  if (statement.notation !== 'att') return [];
  const operands = operandsOf(text);
  const [source] = operands;
  const name = /^\s*(lea|mov)([wlq]?)(?=\s)/i.exec(text);
  if (operands.length !== 2 || name === null) return [];
  const nameAt = { from: name[0].length - name[1].length - name[2].length, to: name[0].length };
  const asLea: readonly TextEdit[] = name[1] === 'lea' ? [] : [{ ...nameAt, text: `lea${name[2]}` }];
  const instead = (replaced: string): readonly TextEdit[] => [
    ...asLea,
    { from: source.from, to: source.to, text: replaced },
  ];
  const shown = (edits: readonly TextEdit[]): string => `write ${quoted(edited(text, edits))}`;
  const relative = /^\$(.+)\(%rip\)$/.exec(source.text);
  if (relative !== null) {
    const edits = instead(`${relative[1]}(%rip)`);
    const message = `\`$\` makes a constant, and a constant has no \`(%rip)\`: the address of ${quoted(relative[1])} is computed by \`lea\`.`;
    return [{ title: shown(edits), edits, message, about: source }];
  }
  if (source.text === '%rip') {
    const edits = instead('(%rip)');
    const message = '`rip` is no operand of `mov`; its value is the address that `lea (%rip), …` computes.';
    return [{ title: shown(edits), edits, message, about: source }];
  }
  if (name[1] !== 'lea') return [];
  const message =
    '`lea` computes an address, so its source is written as an address is, such as `8(%rax)` or `message(%rip)`.';
  const forms: readonly TextEdit[][] = source.text.startsWith('$')
    ? [[...instead(`${source.text.slice(1)}(%rip)`)], [{ ...nameAt, text: 'mov' }]]
    : [[{ ...nameAt, text: 'mov' }], [...instead(`(${source.text})`)]];
  return forms.map((edits) => ({ title: shown(edits), edits, message, about: source }));
};
