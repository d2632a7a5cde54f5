import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import type { MachineView, MsrFieldView, Session, WatchedPlace } from '../../engine/index';
import { MACHINE_REGISTERS } from '../../engine/index';
import type { EditTo } from './changes';
import { bitsOf, flagEdit, hexOf, isLaboratory, memoryEdit, msrEdit, registerEdit } from './changes';
import { Refusal } from './requests';

/** A row of a scope, and what else can be done with it. */
export interface Entry {
  readonly name: string;
  readonly value: string;
  /** How an expression names it. */
  readonly expression?: string;
  /** Rows below it. */
  readonly below?: number;
  /** An address that it shows, `0x…`. */
  readonly memory?: string;
  readonly watch?: WatchedPlace;
  /** The change that gives it this value. */
  readonly edit?: EditTo;
}

interface Group {
  readonly scope: string;
  readonly hint?: string;
  /** Of the frame that ring 0 was entered from; else of the current one. */
  readonly isCaller?: true;
  readonly entries: (look: Variables) => readonly Entry[];
}

/** The scopes; a variablesReference is a position here, from 1. */
const GROUPS: readonly Group[] = [
  { scope: 'Registers', hint: 'registers', entries: (look) => look.registers((name) => !isControl(name)) },
  { scope: 'Flags', entries: (look) => look.flags() },
  { scope: 'MSRs', entries: (look) => look.msrs() },
  { scope: 'Control registers', entries: (look) => look.control() },
  { scope: 'Stack', entries: (look) => look.stack(() => true) },
  { scope: 'System calls', entries: (look) => look.systemCalls() },
  { scope: 'Path', entries: (look) => look.path() },
  { scope: 'x87 and SSE', entries: (look) => look.vectors() },
  { scope: 'Saved in pt_regs', isCaller: true, entries: (look) => look.stack((label) => label.startsWith('pt_regs.')) },
];
/** References of the fields of MSRs: this and the position of the MSR. */
const FIELDS = 100;
/** Rows of a log in a scope. */
const LOG_ROWS = 50;

function variableOf({ name, value, expression, below = 0, memory, edit }: Entry): Protocol.Variable {
  return {
    name,
    value,
    variablesReference: below,
    ...(expression === undefined ? {} : { evaluateName: expression }),
    ...(memory === undefined ? {} : { memoryReference: memory }),
    ...(edit === undefined ? { presentationHint: { attributes: ['readOnly'] } } : {}),
  };
}

const isControl = (name: string): boolean => /^CR\d/.test(name);
const shown = (value: bigint, points: string | null): string =>
  points === null ? hexOf(value) : `${hexOf(value)} <${points}>`;

/** What a client shows of a machine at rest: made anew for each stop and each change. */
export class Variables {
  constructor(
    readonly session: Session,
    readonly view: MachineView,
  ) {}

  /** @param isCaller for the frame in ring 3 that ring 0 was entered from. */
  scopes(isCaller: boolean): Protocol.Scope[] {
    return GROUPS.flatMap(({ scope: name, hint: presentationHint = 'locals', isCaller: ofCaller = false }, index) =>
      ofCaller === isCaller ? [{ name, presentationHint, variablesReference: index + 1, expensive: false }] : [],
    );
  }

  list(reference: number): Protocol.Variable[] {
    return this.#entries(reference).map(variableOf);
  }

  entry(reference: number, name: string): Entry | null {
    return this.#entries(reference).find((entry) => entry.name === name) ?? null;
  }

  #entries(reference: number): readonly Entry[] {
    if (reference > FIELDS) return this.#fields(reference - FIELDS - 1);
    const group = GROUPS[reference - 1];
    if (group === undefined) throw new Refusal(`There are no variables with the reference ${reference}.`);
    return group.entries(this);
  }

  registers(which: (name: string) => boolean, words: (name: string) => string = () => ''): Entry[] {
    return this.view.registers
      .filter(({ name }) => which(name))
      .map(({ name, value, points }) => ({
        name,
        value: `${shown(bitsOf(value), points)}${words(name)}`,
        expression: name.toLowerCase(),
        memory: `0x${value}`,
        watch: { kind: 'register', name },
        edit: registerEdit(name),
      }));
  }

  control(): Entry[] {
    const { cr3Root, ring } = this.view;
    const root = cr3Root === 'single' ? '' : ` (${cr3Root} page tables)`;
    return [
      ...this.registers(isControl, (name) => (name === 'CR3' ? root : '')),
      { name: 'CPL', value: String(ring), expression: 'cpl' },
    ];
  }

  flags(): Entry[] {
    return this.view.flags.map(({ name, set, meaning }) => ({
      name,
      value: `${set ? 1 : 0} (${meaning})`,
      expression: name.toLowerCase(),
      edit: flagEdit(name, this.session),
    }));
  }

  msrs(): Entry[] {
    return this.view.msrs.map(
      ({ name, linux, value, points, meaning }, index): Entry => ({
        name: `${linux} (${name})`,
        value: [hexOf(bitsOf(value)), ...[points ?? meaning].filter(Boolean).map((words) => `(${words})`)].join(' '),
        expression: name,
        watch: { kind: 'register', name },
        edit: msrEdit(name),
        below: isLaboratory(name) ? FIELDS + 1 + index : 0,
      }),
    );
  }
  #fields(index: number): Entry[] {
    const name = this.view.msrs.at(index)?.name;
    const register = this.session.msrLaboratory().find((one) => one.name === name);
    return (register?.fields ?? []).map(
      ({ name: field, bits: [high, low], value, points, meaning, summary }: MsrFieldView) => ({
        name: `${field} [${high === low ? high : `${high}:${low}`}]`,
        value: `${value} ${points ?? (meaning === '' ? summary : meaning)}`,
      }),
    );
  }

  stack(which: (label: string) => boolean): Entry[] {
    return this.view.stack
      .filter(({ label }) => which(label ?? ''))
      .map(({ address, value, label, points, isTop }) => ({
        name: `${address}${label === null ? '' : ` ${label}`}`,
        value: `${shown(bitsOf(value), points)}${isTop ? ' ← RSP' : ''}`,
        expression: `${value.length === 8 ? 'dword ' : ''}[${address}]`,
        memory: address,
        watch: { kind: 'memory', address, length: value.length / 2 },
        edit: memoryEdit(BigInt(address), value.length / 2),
      }));
  }

  systemCalls(): Entry[] {
    return this.view.syscalls.slice(-LOG_ROWS).map(({ seq, text }) => ({ name: String(seq), value: text }));
  }
  path(): Entry[] {
    return this.view.path
      .slice(-LOG_ROWS)
      .map(({ seq, text, ring, rip }) => ({ name: String(seq), value: `ring ${ring}: ${text}`, memory: rip }));
  }

  vectors(): Entry[] {
    return [...MACHINE_REGISTERS].flatMap(([name, { bits }]) =>
      bits === 80 || bits === 128 || FPU_WORDS.has(name)
        ? [
            {
              name: name.toUpperCase(),
              value: hexOf(this.session.readRegister(name) ?? 0n),
              watch: { kind: 'register', name },
              edit: registerEdit(name),
            } satisfies Entry,
          ]
        : [],
    );
  }
}

const FPU_WORDS: ReadonlySet<string> = new Set(['fctrl', 'fstat', 'ftag', 'fop', 'fip', 'fdp', 'mxcsr']);
