import type { ValueFact } from '../../preload/contract';
import { t } from '../i18n';
import { translated } from '../i18n/engine';
import { listing } from '../listing';
import { askForMemory } from '../memory';
import { openPlace } from '../places';
import { enterPanel } from '../shell/layout';
import { focusInside } from '../shell/pages';
import type { PanelId } from '../shell/panels';

/** What is known of a value, in words, and the way to it; without one there is nothing to go to. */
export interface Told {
  readonly words: string;
  readonly go?: () => void;
}

/** Shows a panel, and puts the keyboard on the value in it. */
function goTo(panel: PanelId, value: string): void {
  enterPanel(panel);
  focusInside(`[data-panel="${panel}"] [data-value="${value}"]`, 20);
}
export function goToMemory(at: string, overlay?: 'pt_regs'): void {
  enterPanel('memory');
  askForMemory({ at, root: 'current', ...(overlay && { overlay, length: 256 }) });
}
export function goToCode(at: string): void {
  enterPanel('disassembly');
  listing.set({ at });
}

const onStack = ({ address, label }: { readonly address: string; readonly label: string | null }): string =>
  label === null ? address : translated(label);

/** @param value canonical. */
export function told(fact: ValueFact, value: string): Told {
  switch (fact.kind) {
    case 'symbol': {
      const { name, place } = fact;
      return place === null
        ? { words: name, go: () => goToMemory(value) }
        : {
            words: t('lookAt:symbol', { name, file: place.file, line: place.line }),
            go: () => void openPlace(place),
          };
    }
    case 'ptRegs':
      return { words: t('lookAt:ptRegs', { field: fact.field }), go: () => goToMemory('pt_regs') };
    case 'slot':
      return {
        words: t(fact.label === null ? 'lookAt:slot' : 'lookAt:slotLabel', {
          above: `0x${fact.above.toString(16)}`,
          label: fact.label === null ? '' : translated(fact.label),
        }),
        go: () => goTo('stack', value),
      };
    case 'stretch':
      return {
        words: t('lookAt:stretch', { name: fact.name === '' ? t('lookAt:anonymous') : fact.name, rights: fact.rights }),
        go: () => enterPanel('memory-map'),
      };
    case 'page':
      return {
        words: t(`lookAt:page.${fact.root}`, {
          rights: fact.rights,
          ring: fact.ring,
          entry: fact.entry,
          physical: fact.physical,
        }),
        go: () => goToMemory(value),
      };
    case 'unmapped':
      return { words: t('lookAt:unmapped') };
    case 'notCanonical':
      return { words: t('lookAt:notCanonical') };
    case 'text':
      return { words: t('lookAt:text', { text: fact.text }), go: () => goToMemory(value) };
    case 'registers':
      return {
        words: t('lookAt:heldBy', { names: fact.names.join(', ') }),
        go: () => goTo('registers', value),
      };
    case 'msrs':
      return { words: t('lookAt:heldBy', { names: fact.names.join(', ') }), go: () => goTo('msrs', value) };
    case 'slots':
      return {
        words: t('lookAt:heldOnStack', { slots: fact.slots.slice(0, MOST_SLOTS).map(onStack).join(', ') }),
        go: () => goTo('stack', value),
      };
  }
}
/** Slots named in one sentence. */
const MOST_SLOTS = 4;
