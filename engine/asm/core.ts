import type { ObjectFile } from './api';
import type { Assembler } from './assembler';
import { suspiciousSection } from './explain/suspicion';
import { buildObject } from './layout/object';
import { LineWriter } from './line-writer';
import type { Statement } from './statement';

/** Processors for which GNU as fills with LEA. */
const WITHOUT_LONG_NOPS = /^(i[1-6]86|i8086|pentium(pro)?|k6(_2)?|generic32)$/;

/** Takes statements, keeps sections and symbols, and ends in an object file. */
export class SourceAssembler extends LineWriter implements Assembler {
  finish(): ObjectFile | undefined {
    this.settleLines();
    this.settleSymbols();
    this.settleFrames();
    const object = buildObject({
      name: this.options.name,
      sections: this.sections.all,
      symbols: this.symbols.values(),
      files: this.files,
      reporter: this,
      target: this.options.target ?? 'x86-64',
      afterLayout: () => [...this.writeLines(), ...this.writeFrames()],
    });
    return this.diagnostics.some((diagnostic) => diagnostic.severity === 'error') ? undefined : object;
  }

  emit(statement: Statement): void {
    if (this.stopped) return;
    switch (statement.kind) {
      case 'label':
        this.label(statement.name, statement.span);
        break;
      case 'instruction':
        this.instruction(statement);
        break;
      case 'encoded':
        this.encoded(statement.bytes, statement.span);
        break;
      case 'data':
        this.data(statement);
        break;
      case 'leb128':
        for (const value of statement.values) {
          const wide = value.kind === 'number' ? value.wide : undefined;
          const bound = wide === undefined ? this.bind(value, true) : ({ kind: 'constant', value: wide } as const);
          this.current.close({ kind: 'leb128', signed: statement.signed, value: bound, span: statement.span, size: 1 });
        }
        break;
      case 'fill':
        this.fill(statement);
        break;
      case 'nops':
        this.nops(statement);
        break;
      case 'align':
        this.align(statement);
        break;
      case 'org': {
        const fill = statement.fill === undefined ? 0n : this.absolute(statement.fill, 'The fill value');
        const target = this.bind(statement.offset, true);
        this.current.close({ kind: 'org', target, fill: Number((fill ?? 0n) & 0xffn), span: statement.span, size: 0 });
        break;
      }
      case 'section': {
        const suspicion = suspiciousSection(statement.name);
        if (suspicion !== undefined) this.warning(suspicion, statement.span);
        this.sections.enter(
          this.sections.find(statement.name, statement.attributes, statement.span),
          statement.subsection,
        );
        break;
      }
      case 'subsection':
        this.sections.enter(this.current, statement.number);
        break;
      case 'structure':
        this.structure(statement);
        break;
      case 'groupSymbol':
        this.groupSymbol(statement.name, statement.attach === true);
        break;
      case 'weakref':
        this.weakref(statement);
        break;
      case 'version':
        this.versions.push(statement);
        break;
      case 'relocation':
        this.relocation(statement);
        break;
      case 'remark':
        this.remark(statement);
        break;
      case 'sourceFile':
        this.files.push(statement.name);
        break;
      case 'debugFile':
        this.debugFiles.set(statement.number, statement.name);
        this.lineFiles.add(statement.number, statement.directory, statement.path);
        break;
      case 'debugLine':
        this.debugLine(statement);
        break;
      case 'frame':
        this.frame(statement);
        break;
      case 'pushSection':
        this.sections.push();
        break;
      case 'popSection':
        if (!this.sections.pop()) this.error('`.popsection` without a `.pushsection` before it.', statement.span);
        break;
      case 'previousSection':
        this.sections.swap();
        break;
      case 'symbol':
        this.attribute(statement);
        break;
      case 'assign':
        this.assign(statement);
        break;
      case 'common':
        this.common(statement);
        break;
      case 'architecture':
        this.hasLongNops = !WITHOUT_LONG_NOPS.test(statement.name);
        break;
      case 'bits':
        this.bits = statement.bits;
        break;
      case 'message':
        this.report({ severity: statement.severity, message: statement.message, span: statement.span });
        break;
    }
    this.begin = this.mark();
  }
}
