import type { ObjectSymbol, Span } from '../../api';
import type { Mangling } from '../passes/directives';
import { isExtern, type Label } from '../passes/labels';
import { readInteger } from '../text/numbers';

interface SymbolHost {
  error(message: string, span: Span): void;
  /** The value of an expression written as text, in the place and among the local names of a label; null after a complaint. */
  valueOf(text: string, label: Label): bigint | null;
}

export const NOWHERE: Span = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The name of a symbol with what `prefix`, `gprefix` and the like put around it. */
export function mangled(label: Label, mangling: Mangling): string {
  const isPublic = label.type === 'global' || label.type === 'static' || isExtern(label.type);
  if (label.type === 'special' || label.type === 'backend') return label.name;
  return isPublic
    ? `${mangling.gprefix ?? ''}${label.name}${mangling.gsuffix ?? ''}`
    : `${mangling.lprefix ?? ''}${label.name}${mangling.lsuffix ?? ''}`;
}

interface Described {
  type: 'notype' | 'object' | 'function';
  binding: ObjectSymbol['binding'];
  size: bigint;
  alignment: bigint;
  visibility?: NonNullable<ObjectSymbol['visibility']>;
}

/** What stands behind the colon: type, visibility, binding, size. */
export function described(label: Label, isPublic: boolean, host: SymbolHost): Described {
  const found: Described = {
    type: 'notype',
    binding: isPublic ? 'global' : 'local',
    size: 0n,
    alignment: 0n,
  };
  const span = label.span ?? NOWHERE;
  let rest = (label.attributes ?? '').trimStart();
  if (label.type === 'common' && rest !== '') {
    const [word] = rest.split(/\s/);
    const number = readInteger(word);
    const alignment = 'value' in number ? number.value : -1n;
    if (alignment < 0n || (alignment & (alignment - 1n)) !== 0n) host.error('The alignment of a common variable is a power of two.', span); // prettier-ignore
    found.alignment = alignment;
    rest = rest.slice(word.length).trimStart();
  }
  for (let word = /^\S+/.exec(rest)?.[0]; word !== undefined; word = /^\S+/.exec(rest)?.[0]) {
    if (!describe(found, word.toLowerCase())) break;
    rest = rest.slice(word.length).trimStart();
  }
  if (!isPublic && found.binding !== 'local') {
    host.error('Only global symbols can be weak or strong.', span);
    found.binding = 'local';
  }
  if (rest !== '' && label.type !== 'common') found.size = host.valueOf(rest, label) ?? 0n;
  return found;
}

/** Takes in one word; false when it is none of these. */
function describe(found: Described, word: string): boolean {
  switch (word) {
    case 'data':
    case 'object':
      found.type = 'object';
      return true;
    case 'function':
    case 'notype':
      found.type = word;
      return true;
    case 'weak':
      found.binding = 'weak';
      return true;
    case 'strong':
      found.binding = 'global';
      return true;
    case 'hidden':
    case 'internal':
    case 'protected':
      found.visibility = word;
      return true;
    case 'default':
      delete found.visibility;
      return true;
    default:
      return false;
  }
}
