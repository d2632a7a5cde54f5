import { useEffect, useState } from 'react';
import type { MemoryRequest, MemoryView, WalkView } from '../../preload/contract';
import { isEditable } from '../machine-edit';
import { askForMemory, changeMemory, memory, refreshMemory } from '../memory';
import { machine } from '../state';
import { useStore } from '../store';
import { Panel, groups, mark } from './parts';

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
    <Panel id="memory" label="Memory">
      <Where request={request} />
      {problem !== null && <p className="empty">{problem}</p>}
      {problem === null && view === null && <p className="empty">Memory is shown where the machine rests.</p>}
      {view !== null && (
        <>
          <p className="memory-place">
            {view.address} {view.symbol ?? ''}{' '}
            <button type="button" className="link" disabled={!isEditable()} onClick={() => changeMemory(view.address)}>
              Change bytes…
            </button>
          </p>
          {view.fields.length > 0 ? <Fields view={view} before={before} /> : <Bytes view={view} before={before} />}
          {view.walks.map((walk) => (
            <Walk key={walk.root} walk={walk} />
          ))}
        </>
      )}
    </Panel>
  );
}

const ROOTS: Readonly<Record<MemoryRequest['root'], string>> = {
  current: 'as CR3 stands',
  user: 'user root',
  kernel: 'kernel root',
  physical: 'physical',
};
const OVERLAYS: Readonly<Record<MemoryRequest['overlay'], string>> = {
  bytes: 'bytes',
  words: '64-bit words',
  pt_regs: 'pt_regs',
  tss: 'TSS',
  'page table': 'page table',
};
const keysOf = <T extends string>(record: Readonly<Record<T, string>>): T[] => Object.keys(record) as T[];

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
        aria-label="Address to look at: an expression"
        spellCheck={false}
        maxLength={1000}
        value={text ?? request.at}
        onChange={({ target }) => setText(target.value)}
      />
      <select
        aria-label="Address space"
        value={request.root}
        onChange={({ target }) => askForMemory({ root: target.value as MemoryRequest['root'] })}
      >
        {keysOf(ROOTS).map((root) => (
          <option key={root} value={root}>
            {ROOTS[root]}
          </option>
        ))}
      </select>
      <select
        aria-label="Shown as"
        value={request.overlay}
        onChange={({ target }) => askForMemory({ overlay: target.value as MemoryRequest['overlay'] })}
      >
        {keysOf(OVERLAYS).map((overlay) => (
          <option key={overlay} value={overlay}>
            {OVERLAYS[overlay]}
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
      <caption className="sr-only">Bytes, sixteen a row</caption>
      <thead>
        <tr>
          <th scope="col">Address</th>
          <th scope="col">Bytes</th>
          <th scope="col">Characters</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((from) => {
          const row = bytes.slice(from, from + IN_ROW);
          return (
            <tr key={from}>
              <th scope="row" className="hex">
                {(BigInt(address) + BigInt(from))
                  .toString(16)
                  .padStart(16, '0')
                  .replace(/^0+(?=.{4})/u, '…')}
              </th>
              <td className="hex">
                {row.map((byte, at) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a byte is known by its place
                  <span key={at} className={mark(isChanged(before, from + at, byte))}>
                    {byte < 0 ? '??' : byte.toString(16).padStart(2, '0')}
                    {at === 7 ? '  ' : ' '}
                  </span>
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

const isChanged = (before: MemoryView | null, at: number, byte: number): boolean =>
  before !== null && before.bytes[at] !== byte;
const characterOf = (byte: number): string => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·');

function Fields({ view: { fields }, before }: Pictures) {
  return (
    <table className="grid memory">
      <caption className="sr-only">Fields</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Value</th>
          <th scope="col">Points to</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, address, value, points }, at) => {
          const old = before?.fields[at];
          return (
            <tr key={name} data-field={name}>
              <th scope="row" title={address}>
                {name}
              </th>
              <td className="hex">
                <span className={mark(old !== undefined && old.name === name && old.value !== value)}>
                  {value === null ? 'not mapped' : groups(value)}
                </span>
              </td>
              <td className="points">{points ?? ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** One translation, level by level, each bit in words, and what each ring may do there. */
function Walk({ walk: { root, cr3, isLoaded, entries, end, rights } }: { readonly walk: WalkView }) {
  const name = root === 'single' ? 'Page tables' : root === 'user' ? 'User root' : 'Kernel root';
  return (
    <details className="walk" data-walk={root} open={isLoaded}>
      <summary>
        {name} (CR3 {cr3}
        {isLoaded ? ', loaded now' : ''}): {end}
      </summary>
      <table className="grid">
        <caption className="sr-only">{name}: the walk</caption>
        <thead>
          <tr>
            <th scope="col">Entry</th>
            <th scope="col">Value</th>
            <th scope="col">Bits</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ name: level, index, address, value, bits }) => (
            <tr key={level}>
              <th scope="row" title={`physical address ${address}`}>
                {level} {index}
              </th>
              <td className="hex">{groups(value)}</td>
              <td>
                {bits.map((bit) => (
                  <span key={bit.name} className={bit.isSet ? 'bit-set' : 'bit-clear'} title={bit.meaning}>
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
            <b>Ring {ring}</b>{' '}
            {rights
              .filter((one) => one.ring === ring)
              .map(
                ({ access, isAllowed, reason }) =>
                  `${isAllowed ? '✓' : '✗'} ${access}${reason === null ? '' : ` (${reason})`}`,
              )
              .join('; ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
