import type { JourneyFrame } from '../preload/contract';
import { lab } from './lab';
import { machine, notify, shell } from './state';
import { Store } from './store';
import { t } from './i18n';

/** The frame of the moment at which the machine rests. */
export const journey = new Store<{ frame: JourneyFrame | null }>({ frame: null });

let asked = 0;
export async function refreshJourney(): Promise<void> {
  const turn = ++asked;
  const { view } = machine.get();
  if (view === null) return journey.set({ frame: null });
  if (view.stop === null) return;
  const reply = await lab.journey();
  if (turn === asked && reply.ok) journey.set({ frame: reply.value });
}

/** Writes the picture of the moment into a file; it needs nothing of the page to look the same. */
export function savePicture(svg: SVGSVGElement): void {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const shown = svg.querySelectorAll<SVGElement>('*');
  for (const [index, element] of copy.querySelectorAll<SVGElement>('*').entries()) {
    const { fill, stroke, strokeWidth, fontFamily, fontSize, fontWeight } = getComputedStyle(shown[index]);
    for (const [name, value] of Object.entries({ fill, stroke, 'stroke-width': strokeWidth, 'font-family': fontFamily, 'font-size': fontSize, 'font-weight': fontWeight })) element.setAttribute(name, value); // prettier-ignore
    element.removeAttribute('class');
  }
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
  const name = `journey-${machine.get().view?.icount ?? 0}.svg`;
  if (shell.get().kind === 'window') return void save(name, text);
  shell.set({
    pick: {
      title: t('journey:saveAs'),
      choices: [],
      initial: name,
      accept: (chosen) => void save(chosen, text),
    },
  });
}

async function save(name: string, text: string): Promise<void> {
  const reply = await lab.saveFileAs({ name, text });
  if (reply.ok) notify('info', t('journey:saved', { name: reply.value.name }));
  else if (reply.error.kind !== 'cancelled') notify('error', reply.error.message);
  else if (shell.get().kind === 'browser') notify('error', t('files:badName'));
}
