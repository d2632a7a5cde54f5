import type { Span } from './api';
import { SHF, SHT } from './layout/special-sections';
import { constantOf, Sym, type Bound } from './layout/symbols';
import type { Section } from './layout/frag';
import type { FramePointer, Statement } from './statement';
import { SymbolWriter } from './symbol-writer';
import {
  commonRules, isPointerEncoding, newFrame, POINTER, pointerSize, suits, type Common, type Frame, type OpenFrame, type Pointer,
} from './unwind/frames'; // prettier-ignore
import { STACK_POINTER } from './unwind/registers';
import {
  addressOf, advanced, cfaOffset, cfaRegister, CFA, defineCfa, isSame, isUndefined, REMEMBER, restored, RESTORE_STATE, savedAt,
  savedIn, uleb, valueAt, WINDOW_SAVE, type Rule,
} from './unwind/rules'; // prettier-ignore

type FrameStatement = Statement & { kind: 'frame' };
const EH_FRAME = '.eh_frame';
const DEBUG_FRAME = '.debug_frame';
const BY_DEFAULT: ReadonlySet<string> = new Set([EH_FRAME]);
const VERSION = 1;

/** Call frame information: `.cfi_…` become `.eh_frame` or `.debug_frame`. */
export class FrameWriter extends SymbolWriter {
  private readonly frames: Frame[] = [];
  private readonly open = new Map<Section, Map<number, OpenFrame>>();
  private frameSections = BY_DEFAULT;

  private get factor(): bigint {
    return this.target === 'i386' ? -4n : -8n;
  }

  protected frame({ directive, span }: FrameStatement): void {
    if (directive.name === 'sections') {
      this.frameSections = new Set(directive.names);
      return;
    }
    if (directive.name === 'startproc') {
      this.startFrame(directive.simple, span);
      return;
    }
    const open = this.open.get(this.current)?.get(this.current.subsection);
    if (open === undefined) {
      this.error('There is no `.cfi_startproc` before this in the same section.', span);
      return;
    }
    const { frame } = open;
    switch (directive.name) {
      case 'endproc':
        frame.end = this.spot();
        this.open.get(this.current)!.delete(this.current.subsection);
        break;
      case 'signal_frame':
        frame.signal = true;
        break;
      case 'return_column':
        frame.returnColumn = directive.registers[0];
        break;
      case 'personality':
        frame.personality = this.pointer(directive, span);
        break;
      case 'lsda':
        frame.data = this.pointer(directive, span);
        break;
      default:
        this.advance(open);
        for (const rule of this.rules(open, directive, span)) frame.rules.push(rule);
    }
  }

  private startFrame(simple: boolean, span: Span): void {
    const open = this.open.get(this.current) ?? new Map<number, OpenFrame>();
    this.open.set(this.current, open);
    if (open.has(this.current.subsection)) {
      this.error('The frame before this one is not closed by `.cfi_endproc`.', span);
      return;
    }
    const frame = newFrame(this.spot(), span, this.frameSections, this.target);
    this.frames.push(frame);
    const { factor } = this;
    if (!simple) {
      frame.rules.push(defineCfa(STACK_POINTER[this.bits], -factor, factor));
      frame.rules.push(savedAt(frame.returnColumn, factor, factor));
    }
    const cfa = simple ? 0n : -factor;
    open.set(this.current.subsection, { frame, last: this.mark(), cfaOffset: cfa, remembered: [] });
  }

  /** The place that is written to, as a symbol. */
  protected spot(): Sym {
    const place = new Sym(`\u0001frame${this.anonymous++}`);
    place.state = 'label';
    Object.assign(place, this.mark());
    return place;
  }

  private pointer({ encoding, value }: FramePointer, span: Span): Pointer | undefined {
    if (encoding === BigInt(POINTER.omitted)) return undefined;
    if (!isPointerEncoding(encoding)) {
      this.error(`There is no way to write a pointer in the encoding ${encoding} here.`, span);
      return undefined;
    }
    if (value === undefined) {
      this.error('The encoding, a comma and a symbol are expected here.', span);
      return undefined;
    }
    return { encoding: Number(encoding), value: this.bind(value, true) };
  }

  private advance(open: OpenFrame): void {
    const now = this.mark();
    if (open.last.frag === now.frag && open.last.offset === now.offset) return;
    open.frame.rules.push({ kind: 'advance', from: open.last, to: now });
    open.last = now;
  }

  private rules(open: OpenFrame, directive: FrameStatement['directive'], span: Span): Rule[] {
    const { factor } = this;
    const setCfa = (offset: bigint): bigint => (open.cfaOffset = offset);
    switch (directive.name) {
      case 'def_cfa':
        return [defineCfa(directive.registers[0], setCfa(directive.offset), factor)];
      case 'def_cfa_register':
        return [cfaRegister(directive.registers[0])];
      case 'def_cfa_offset':
        return [cfaOffset(setCfa(directive.offset), factor)];
      case 'adjust_cfa_offset':
        return [cfaOffset(setCfa(open.cfaOffset + directive.offset), factor)];
      case 'offset':
      case 'rel_offset':
      case 'val_offset': {
        const offset = directive.name === 'rel_offset' ? directive.offset - open.cfaOffset : directive.offset;
        if (offset % factor !== 0n) {
          this.error(`The offset ${offset} is not a multiple of ${-factor}.`, span);
          return [];
        }
        const [register] = directive.registers;
        return [
          directive.name === 'val_offset' ? valueAt(register, offset, factor) : savedAt(register, offset, factor),
        ];
      }
      case 'register':
        return [savedIn(directive.registers[0], directive.registers[1])];
      case 'restore':
        return directive.registers.map(restored);
      case 'undefined':
        return directive.registers.map(isUndefined);
      case 'same_value':
        return directive.registers.map(isSame);
      case 'remember_state':
        open.remembered.push(open.cfaOffset);
        return [REMEMBER];
      case 'restore_state': {
        const before = open.remembered.pop();
        if (before === undefined) this.error('No `.cfi_remember_state` is left to go back to.', span);
        else open.cfaOffset = before;
        return before === undefined ? [] : [RESTORE_STATE];
      }
      case 'window_save':
        return [WINDOW_SAVE];
      case 'escape':
        return [{ kind: 'escape', values: directive.values.map((value) => this.bind(value, true)) }];
      case 'val_encoded_addr': {
        const pointer = this.pointer(directive, span);
        return pointer === undefined ? [] : [{ kind: 'address', register: directive.registers[0], ...pointer }];
      }
      case 'label':
        return [{ kind: 'label', name: directive.symbol }];
      default:
        return [];
    }
  }

  /** Makes the sections; they are filled by {@link writeFrames} when the code has its place. */
  protected settleFrames(): void {
    for (const frame of this.frames) {
      if (frame.end !== undefined) continue;
      this.error('This `.cfi_startproc` has no `.cfi_endproc`.', frame.span);
      frame.end = frame.start;
    }
    // As `as --noexecstack` does: a file without it asks the linker for an executable stack.
    if (this.policy.name === 'gas') this.sections.find('.note.GNU-stack');
    if (this.frames.some(({ sections }) => sections.has(EH_FRAME))) {
      const section = this.sections.find(EH_FRAME, { flags: SHF.alloc, type: SHT.progbits });
      section.align = Math.max(section.align, this.target === 'i386' ? 4 : 8);
    }
    if (this.frames.some(({ sections }) => sections.has(DEBUG_FRAME))) {
      const section = this.sections.find(DEBUG_FRAME, { flags: 0, type: SHT.progbits });
      section.align = Math.max(section.align, this.target === 'i386' ? 4 : 8);
    }
  }

  /** @returns the sections that were written to. */
  protected writeFrames(): Section[] {
    const written: Section[] = [];
    for (const name of [EH_FRAME, DEBUG_FRAME]) {
      const frames = this.frames.filter(({ sections }) => sections.has(name));
      if (frames.length === 0) continue;
      const section = this.sections.find(name);
      this.sections.enter(section);
      const commons: Common[] = [];
      for (const [n, frame] of frames.entries()) this.writeFrame(frame, commons, name, n === frames.length - 1);
      written.push(section);
    }
    return written;
  }

  private get at(): number {
    const { current } = this.current;
    return current.address + current.length;
  }

  private writeFrame(frame: Frame, commons: Common[], section: string, isLast: boolean): void {
    const augmented = section === EH_FRAME;
    const word = this.target === 'i386' ? 4 : 8;
    const padding = augmented && !isLast ? 4 : word;
    let common = commons.findLast((candidate) => suits(candidate, frame, augmented));
    if (common === undefined) {
      common = { frame, rules: commonRules(frame), offset: this.at };
      commons.push(common);
      this.record(augmented ? 4 : word, frame.span, () => this.writeCommon(common!, augmented));
    }
    const { offset, rules } = common;
    this.record(padding, frame.span, () => {
      if (augmented) this.number(this.at - offset, 4, frame.span);
      else this.address({ kind: 'symbol', symbol: this.startOf(offset) }, 4, frame.span);
      const start: Bound = { kind: 'symbol', symbol: frame.start };
      if (augmented) this.relative(start, 4, frame.span);
      else this.address(start, word, frame.span);
      const length: Bound = {
        kind: 'binary',
        operator: 'sub',
        left: { kind: 'symbol', symbol: frame.end! },
        right: start,
      };
      this.number(Number(constantOf(length, true) ?? 0n), augmented ? 4 : word, frame.span);
      if (augmented) {
        this.put(uleb(frame.data === undefined ? 0 : pointerSize(frame.data.encoding, this.target)), frame.span);
        this.writePointer(frame.data, frame.span);
      }
      for (const rule of frame.rules.slice(rules.length)) this.writeRule(rule, frame.span);
    });
  }

  private startOf(offset: number): Sym {
    const place = this.spot();
    place.frag = this.current.frags[0];
    place.offset = offset;
    return place;
  }

  /** Length, content, and zeros (which mean nothing to do) up to the alignment. */
  protected record(alignment: number, span: Span, write: () => void): void {
    const { current } = this.current;
    const field = current.length;
    this.number(0, 4, span);
    const from = this.at;
    write();
    this.put(new Uint8Array(-this.at & (alignment - 1)), span);
    const length = this.at - from;
    for (let n = 0; n < 4; n++) current.bytes[field + n] = (length >>> (8 * n)) & 255;
  }

  private writeCommon({ frame, rules }: Common, augmented: boolean): void {
    const { span, personality, data } = frame;
    this.number(augmented ? 0 : -1, 4, span);
    const letters = augmented ? `z${personality ? 'P' : ''}${data ? 'L' : ''}R` : '';
    const text = `${letters}${frame.signal ? 'S' : ''}\0`;
    this.put(
      [VERSION, ...Array.from(text, (letter) => letter.charCodeAt(0)), ...uleb(1), Number(this.factor) & 0x7f],
      span,
    );
    if (frame.returnColumn > 255) this.error(`The column ${frame.returnColumn} has no room in one byte.`, span);
    this.put([frame.returnColumn & 255], span);
    if (augmented) {
      const forPersonality = personality === undefined ? 0 : 1 + pointerSize(personality.encoding, this.target);
      this.put(uleb(1 + (data === undefined ? 0 : 1) + forPersonality), span);
      if (personality !== undefined) this.put([personality.encoding], span);
      this.writePointer(personality, span);
      if (data !== undefined) this.put([data.encoding], span);
      this.put([POINTER.relative | POINTER.signed4], span);
    }
    for (const rule of rules) this.writeRule(rule, span);
  }

  private writePointer(pointer: Pointer | undefined, span: Span): void {
    if (pointer === undefined) return;
    const size = pointerSize(pointer.encoding, this.target);
    if (size === 0) return;
    if ((pointer.encoding & 0x70) === POINTER.relative) this.relative(pointer.value, size, span);
    else this.address(pointer.value, size, span);
  }

  private writeRule(rule: Rule, span: Span): void {
    switch (rule.kind) {
      case 'bytes':
        this.put(rule.bytes, span);
        break;
      case 'advance': {
        const distance = addressOf(rule.to) - addressOf(rule.from);
        this.put(advanced(distance), span);
        break;
      }
      case 'escape':
        for (const value of rule.values) this.address(value, 1, span);
        break;
      case 'address': {
        const size = pointerSize(rule.encoding, this.target);
        const plain = rule.encoding === POINTER.absolute;
        const expression = plain ? [1 + size, OP.address] : [2 + size, OP.encodedAddress, rule.encoding];
        this.put([CFA.valExpression, ...uleb(rule.register), ...expression], span);
        this.writePointer(rule, span);
        break;
      }
      case 'label':
        this.label(rule.name, span);
        break;
    }
  }

  private number(value: number, size: 4 | 8, span: Span): void {
    const wide = BigInt(value);
    this.put(
      Array.from({ length: size }, (_, n) => Number((wide >> BigInt(8 * n)) & 0xffn)),
      span,
    );
  }

  protected address(value: Bound, size: 1 | 2 | 4 | 8, span: Span): void {
    const frag = this.current.current;
    const offset = frag.length;
    this.put(new Uint8Array(size), span);
    frag.fixups.push({
      offset, size, pcRelative: false, signed: false, branch: false, addend: 0n, value, rex: false, relaxable: false, data: true, span,
    }); // prettier-ignore
  }

  private relative(value: Bound, size: 2 | 4 | 8, span: Span): void {
    const right: Bound = { kind: 'symbol', symbol: this.spot() };
    this.address({ kind: 'binary', operator: 'sub', left: value, right }, size, span);
  }
}

const OP = { address: 0x03, encodedAddress: 0xf1 } as const;
