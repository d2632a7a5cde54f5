import type { Diagnostic, HeaderConstants, Span, Syntax } from '../api';
import { nearest } from '../names';
import { REGISTERS, registerNamed } from '../registers';

export interface UndefinedName {
  readonly name: string;
  /** Of the name alone, without a `$` before it. */
  readonly span: Span;
  readonly notation: Syntax;
  /** Names that the program defines. */
  readonly known: Iterable<string>;
  readonly headers?: HeaderConstants | undefined;
  /** ` in any of the files`, or nothing. */
  readonly where: string;
}

/** The sentence for a name that nothing defines, with what it may have been meant to be. */
export function explainUndefined(missing: UndefinedName): Diagnostic {
  const { name, span, notation, where } = missing;
  const replace = (text: string, title = `write \`${text}\``) => [{ title, edits: [{ span, text }] }];
  const error = (message: string, fixes: Diagnostic['fixes'] = []): Diagnostic => ({
    severity: 'error',
    message,
    span,
    ...(fixes.length > 0 && { fixes }),
  });
  const sign = notation === 'att' ? '%' : '';
  if (sign !== '' && registerNamed(name) !== undefined) {
    const message = `\`${name}\` without \`%\` is the name of a place in memory; the register is \`%${name}\`.`;
    return error(message, replace(`%${name}`));
  }
  const dollar = /^\$(-?\d\w*)$/.exec(name);
  if (dollar !== null) {
    const message = `\`${name}\` is a name here: a constant has a \`$\` in AT&T notation only. Write \`${dollar[1]}\`.`;
    return error(message, replace(dollar[1]));
  }
  const header = headerConstant(name, missing.headers);
  if (header !== undefined) return error(header.message, replace(header.value, header.title));
  const hex = /^([a-f][0-9a-f]*)h$/i.exec(name);
  if (hex !== null) {
    const right = notation === 'nasm' ? `0${name}` : `0x${hex[1]}`;
    return error(
      `\`${name}\` begins with a letter, so it is a name; the hexadecimal number is \`${right}\`.`,
      replace(right),
    );
  }
  const plt = notation === 'nasm' ? /^(.+)@plt$/i.exec(name) : null;
  if (plt !== null) {
    const right = `${plt[1]} wrt ..plt`;
    return error(`\`${name}\` is GNU's way to write it; NASM writes \`${right}\`.`, replace(right));
  }
  const labels = nearest(name, missing.known);
  if (labels.length > 0) {
    return error(
      `\`${name}\` is not defined${where}. Did you mean ${list(labels)}?`,
      labels.flatMap((other) => replace(other)),
    );
  }
  const registers = notation === 'att' || name.length > 5 ? [] : nearest(name, REGISTERS.keys());
  if (registers.length > 0) {
    const message = `\`${name}\` is not defined${where}. Did you mean the register \`${registers[0]}\`?`;
    return error(
      message,
      registers.flatMap((other) => replace(other)),
    );
  }
  const extern = notation === 'nasm' ? ` If another file defines it, write \`extern ${name}\`.` : '';
  return error(`\`${name}\` is not defined${where}.${extern}`);
}

/** `SYS_write` and its kind, also when misspelt. */
function headerConstant(
  name: string,
  headers: HeaderConstants | undefined,
): { message: string; value: string; title: string } | undefined {
  if (headers === undefined) return undefined;
  const exact = headers.get(name) ?? headers.get(name.toUpperCase());
  if (exact !== undefined) {
    const value = String(exact.value);
    return {
      value,
      title: `write \`${value}\` (${exact.what})`,
      message: `\`${name}\` is not defined: it is a constant of C's headers. Its value is ${value} (${exact.what}).`,
    };
  }
  if (!/^(SYS_|__NR_)/i.test(name)) return undefined;
  const close = nearest(name, headers.keys(), 2);
  if (close.length === 0) {
    const prefix = /^(SYS_|__NR_)/i.exec(name)![0];
    return {
      value: name,
      title: '',
      message: `\`${name}\` is not defined, and there is no system call named \`${name.slice(prefix.length)}\`.`,
    };
  }
  const value = String(headers.get(close[0])!.value);
  return {
    value,
    title: `write \`${value}\` (${headers.get(close[0])!.what})`,
    message: `There is no system call \`${name}\`. Did you mean \`${close[0]}\`? Its number is ${value}.`,
  };
}

function list(names: readonly string[]): string {
  const all = names.map((name) => `\`${name}\``);
  const last = all.pop()!;
  return all.length === 0 ? last : `${all.join(', ')} or ${last}`;
}
