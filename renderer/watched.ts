import type { WatchedPlace } from '../preload/contract';
import { lab } from './lab';
import { openPlace } from './places';
import { told } from './run';
import { machine, notify, shell, watchpoints } from './state';
import { travel } from './time';
import { t } from './i18n';
import { translated } from './i18n/engine';
import { pathWords } from './path-words';

/** Goes back to what last wrote a place; what boot has written is said, and its source shown. */
export async function backToChange(place: WatchedPlace): Promise<void> {
  const reply = await travel(() => lab.backToChange(place));
  if (reply === null) return;
  if (!reply.ok) return told(Promise.resolve(reply));
  if (machine.get().view?.stop?.kind !== 'start') return;
  const write = reply.value;
  if (write === null) return notify('info', t('stops:neverWritten', { place: placeName(place) }));
  const at = write.source === null ? write.rip : `${write.source.file}:${write.source.line}`;
  notify(
    'info',
    t('stops:fromBoot', { place: placeName(place), write: pathWords(write.text), at, icount: write.icount }),
  );
  if (write.source !== null) await openPlace(write.source);
}

/** `RAX`, `IA32_LSTAR`, `8 bytes at 0x401000`. */
export const placeName = (place: WatchedPlace): string =>
  place.kind === 'register' ? place.name : t('stops:bytesAt', { count: place.length, address: place.address });

/** `it changes`, `it is read`. */
export function accessWords({ access }: WatchedPlace): string {
  switch (access) {
    case undefined:
      return t('stops:changes');
    case 'read':
      return t('stops:isRead');
    case 'write':
      return t('stops:isWritten');
    case 'access':
      return t('stops:isTouched');
  }
}

/** A register of the present view by its name in any case, or `0x401000` or `0x401000,4` (8 bytes unless said). */
export function placeOf(text: string): WatchedPlace | null {
  const memory = /^\s*(0x[0-9a-f]{1,16})\s*(?:,\s*([1-8]))?\s*$/iu.exec(text);
  if (memory !== null) return { kind: 'memory', address: memory[1], length: Number(memory[2] ?? 8) };
  const { view } = machine.get();
  const names = [
    ...(view?.registers ?? []).map(({ name }) => [name, name]),
    ...(view?.msrs ?? []).flatMap(({ name, linux }) => [
      [name, name],
      [linux, name],
    ]),
  ];
  const found = names.find(([name]) => name.toUpperCase() === text.trim().toUpperCase());
  return found === undefined ? null : { kind: 'register', name: found[1] };
}

/** Lets the user choose a register, an MSR, a slot of the stack, or type an address. */
export function pickPlace(title: string, take: (place: WatchedPlace) => void): void {
  const { view } = machine.get();
  if (view === null) return;
  const register = (name: string, value: string, linux = '') => ({
    label: linux === '' ? name : `${linux} (${name})`,
    detail: value,
    run: () => take({ kind: 'register', name }),
  });
  shell.set({
    pick: {
      title: t('stops:pickPlace', { title }),
      choices: [
        ...view.registers.map(({ name, value }) => register(name, value)),
        ...view.msrs.map(({ name, linux, value }) => register(name, value, linux)),
        ...view.stack
          .filter(({ label }) => label !== null)
          .map(({ address, label, value }) => ({
            label: t('stops:onStack', { label: label === null ? '' : translated(label) }),
            detail: value,
            run: () => take({ kind: 'memory', address, length: value.length / 2 }),
          })),
      ],
      takes: /^\s*0x/iu,
      accept: (text) => {
        const place = placeOf(text);
        if (place === null) notify('warning', t('stops:noPlace', { text }));
        else take(place);
      },
    },
  });
}

export const keyOf = (place: WatchedPlace): string => `${placeName(place)} ${place.access ?? ''}`;

/** Watches a place, or no longer. */
export function toggleWatchpoint(place: WatchedPlace): void {
  const { all } = watchpoints.get();
  const others = all.filter((one) => keyOf(one) !== keyOf(place));
  const isNew = others.length === all.length;
  const name = placeName(place);
  watchpoints.set({ all: isNew ? [...all, place] : others });
  if (isNew) notify('info', t('stops:watched', { place: name, event: accessWords(place) }));
  else notify('info', t('stops:unwatched', { place: name }));
  void lab.setWatchpoints(watchpoints.get().all);
}

/** Asks what is to be done with a place for the run to stop; a general register can only change. */
function askAccess(place: WatchedPlace): void {
  const isMsr = place.kind === 'register' && machine.get().view?.msrs.some(({ name }) => name === place.name);
  if (place.kind === 'register' && isMsr !== true) return toggleWatchpoint(place);
  const choice = (access?: 'read' | 'write' | 'access') => {
    const one = access === undefined ? place : { ...place, access };
    return { label: t('stops:when', { event: accessWords(one) }), run: () => toggleWatchpoint(one) };
  };
  const all = [choice(), choice('read'), choice('write'), choice('access')];
  shell.set({ pick: { title: t('stops:askAccess', { place: placeName(place) }), choices: all } });
}

export const pickWatchpoint = (): void => pickPlace(t('stops:whenTouched'), askAccess);
