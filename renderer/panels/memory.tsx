import { useEffect, useState } from 'react';
import type { MemoryRequest, MemoryView, WalkView } from '../../preload/contract';
import { isEditable } from '../machine-edit';
import { askForMemory, askForOverlay, changeMemory, memory, refreshMemory } from '../memory';
import { machine } from '../state';
import { useStore } from '../store';
import { Panel, mark } from './parts';
import { t } from '../i18n';
import { translated } from '../i18n/engine';
import { Value, ValueText } from '../look-at/value';

const IN_ROW = 16;

/** Memory as bytes, words or a structure, in any address space, with the walk of its page tables through both roots. */
export function MemoryPanel() {
  const { request, view, before, problem } = useStore(memory, (value) => value);
  // A panel that is not in sight asks for nothing.
  useEffect(() => {
    void refreshMemory();
    return machine.subscribe(() => void refreshMemory());
  }, []);
  return (
    <Panel id="memory" label={t('memory:panel')}>
      <Where request={request} />
      {problem !== null && (
        <p className="empty">
          <ValueText text={translated(problem)} />
        </p>
      )}
      {problem === null && view === null && <p className="empty">{t('memory:empty')}</p>}
      {view !== null && (
        <>
          <p className="memory-place">
            <Value value={view.address}>{view.address}</Value> {view.symbol ?? ''}{' '}
            <button type="button" className="link" disabled={!isEditable()} onClick={() => changeMemory(view.address)}>
              {t('memory:change')}
            </button>
          </p>
          {view.bytes.every((byte) => byte < 0) ? (
            <p className="memory-place prose">
              {t('memory:nothingThere', { address: view.address })}{' '}
              {/^%?rsp$/iu.test(request.at.trim()) && t('memory:rspIsElsewhere')}
            </p>
          ) : view.fields.length > 0 ? (
            <Fields view={view} before={before} />
          ) : (
            <Bytes view={view} before={before} />
          )}
          {view.walks.map((walk) => (
            <Walk key={walk.root} walk={walk} />
          ))}
        </>
      )}
    </Panel>
  );
}

const ROOTS = ['current', 'user', 'kernel', 'physical'] as const satisfies readonly MemoryRequest['root'][];
const OVERLAYS = [
  'bytes', 'words', 'pt_regs', 'tss', 'gdt', 'idt', 'sigframe', 'sigframe_ia32', 'rt_sigframe_ia32', 'page table',
] as const satisfies readonly MemoryRequest['overlay'][]; // prettier-ignore

function Where({ request }: { readonly request: MemoryRequest }) {
  const [text, setText] = useState<string | null>(null);
  return (
    <form
      className="watch-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== null) askForMemory({ at: text });
        setText(null);
      }}
    >
      <input
        type="text"
        aria-label={t('memory:where')}
        spellCheck={false}
        maxLength={1000}
        value={text ?? request.at}
        onChange={({ target }) => setText(target.value)}
      />
      <select
        aria-label={t('memory:space')}
        value={request.root}
        onChange={({ target }) => askForMemory({ root: target.value as MemoryRequest['root'] })}
      >
        {ROOTS.map((root) => (
          <option key={root} value={root}>
            {t(`memory:root.${root}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('memory:shownAs')}
        value={request.overlay}
        onChange={({ target }) => askForOverlay(target.value as MemoryRequest['overlay'])}
      >
        {OVERLAYS.map((overlay) => (
          <option key={overlay} value={overlay}>
            {t(`memory:overlay.${overlay}`)}
          </option>
        ))}
      </select>
    </form>
  );
}

interface Pictures {
  readonly view: MemoryView;
  readonly before: MemoryView | null;
}

function Bytes({ view: { address, bytes }, before }: Pictures) {
  const rows = Array.from({ length: Math.ceil(bytes.length / IN_ROW) }, (_, row) => row * IN_ROW);
  return (
    <table className="grid memory">
      <caption className="sr-only">{t('memory:bytesCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('memory:address')}</th>
          <th scope="col">{t('memory:bytes')}</th>
          <th scope="col">{t('memory:characters')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((from) => {
          const row = bytes.slice(from, from + IN_ROW);
          return (
            <tr key={from}>
              <th scope="row" className="hex">
                <RowAddress address={BigInt.asUintN(64, BigInt(address) + BigInt(from))} />
              </th>
              <td className="hex">
                {[0, WORD].map((at) => (
                  <Word
                    key={at}
                    bytes={row.slice(at, at + WORD)}
                    address={BigInt.asUintN(64, BigInt(address) + BigInt(from + at))}
                    isChanged={(offset, byte) => isChanged(before, from + at + offset, byte)}
                  />
                ))}
              </td>
              <td className="code">{row.map(characterOf).join('')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Bytes that are one value when they are read as a pointer. */
const WORD = 8;

function RowAddress({ address }: { readonly address: bigint }) {
  const digits = address.toString(16);
  return <Value value={digits}>{digits.padStart(16, '0').replace(/^0+(?=.{4})/u, '…')}</Value>;
}

interface WordProps {
  readonly bytes: readonly number[];
  readonly address: bigint;
  readonly isChanged: (offset: number, byte: number) => boolean;
}
/** Eight bytes in the order of memory; together they are the value that a register would take from there. */
function Word({ bytes, address, isChanged: changed }: WordProps) {
  const shown = bytes.map((byte, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- a byte is known by its place
    <span key={at} className={mark(changed(at, byte))}>
      {byte < 0 ? '??' : byte.toString(16).padStart(2, '0')}{' '}
    </span>
  ));
  if (bytes.length < WORD || bytes.includes(-1)) return shown;
  const value = bytes.toReversed().map((byte) => byte.toString(16).padStart(2, '0')).join(''); // prettier-ignore
  return (
    <Value value={value} name={`[0x${address.toString(16)}]`}>
      {shown}
    </Value>
  );
}

const isChanged = (before: MemoryView | null, at: number, byte: number): boolean =>
  before !== null && before.bytes[at] !== byte;
const characterOf = (byte: number): string => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·');

function Fields({ view: { fields }, before }: Pictures) {
  return (
    <table className="grid memory">
      <caption className="sr-only">{t('memory:fields')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('memory:field')}</th>
          <th scope="col">{t('memory:value')}</th>
          <th scope="col">{t('memory:points')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, address, value, points, words }, at) => {
          const old = before?.fields[at];
          return (
            <tr key={name} data-field={name}>
              <th scope="row" title={address}>
                {translated(name)}
              </th>
              <td className="hex">
                {value === null ? (
                  t('memory:notMapped')
                ) : (
                  <Value
                    value={value}
                    changed={old !== undefined && old.name === name && old.value !== value}
                    name={`[${address}]`}
                  />
                )}
              </td>
              <td className="points">
                {points ?? ''}
                {points !== null && words !== null && ': '}
                {words !== null && translated(words)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** One translation, level by level, each bit in words, and what each ring may do there. */
function Walk({ walk: { root, cr3, isLoaded, entries, end, rights } }: { readonly walk: WalkView }) {
  const name = t(`memory:walkOf.${root}`);
  return (
    <details className="walk" data-walk={root} open={isLoaded}>
      <summary>{t(isLoaded ? 'memory:walkEndNow' : 'memory:walkEnd', { name, cr3, end: translated(end) })}</summary>
      <p className="points">
        CR3 <Value value={cr3} name="cr3" />
      </p>
      <table className="grid">
        <caption className="sr-only">{t('memory:walk', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('memory:entry')}</th>
            <th scope="col">{t('memory:value')}</th>
            <th scope="col">{t('memory:bits')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ name: level, index, address, value, bits }) => (
            <tr key={level}>
              <th scope="row" title={t('memory:physicalAddress', { address })}>
                {level} {index}
              </th>
              <td className="hex">
                <Value value={value} />
              </td>
              <td>
                {bits.map((bit) => (
                  <span key={bit.name} className={bit.isSet ? 'bit-set' : 'bit-clear'} title={translated(bit.meaning)}>
                    {bit.name}={bit.isSet ? 1 : 0}{' '}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="rights">
        {([3, 0] as const).map((ring) => (
          <li key={ring}>
            <b>{t('memory:ring', { ring })}</b>{' '}
            {rights
              .filter((one) => one.ring === ring)
              .map(
                ({ access, isAllowed, reason }) =>
                  `${isAllowed ? '✓' : '✗'} ${t(`memory:access.${access}`)}${reason === null ? '' : ` (${translated(reason)})`}`,
              )
              .join('; ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
