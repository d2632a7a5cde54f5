import type { JourneyFrame } from '../preload/contract';
import { lab } from './lab';
import { told } from './run';
import { machine, notify, shell } from './state';
import { atRest, seek } from './time';
import { isOver } from './words';
import { Store } from './store';
import { t } from './i18n';

/** The frame of the moment at which the machine rests. */
export const journey = new Store<{
  frame: JourneyFrame | null;
  /** What is to be printed: a picture each. */
  stations: readonly JourneyFrame[];
}>({ frame: null, stations: [] });

let asked = 0;
export async function refreshJourney(): Promise<void> {
  const turn = ++asked;
  const { view } = machine.get();
  if (view === null) return journey.set({ frame: null });
  if (view.stop === null) return;
  const reply = await lab.journey();
  if (turn === asked && reply.ok) journey.set({ frame: reply.value });
}

/** The picture as a text of its own; it needs nothing of the page to look the same. */
function standAlone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const shown = svg.querySelectorAll<SVGElement>('*');
  for (const [index, element] of copy.querySelectorAll<SVGElement>('*').entries()) {
    const { fill, stroke, strokeWidth, fontFamily, fontSize, fontWeight } = getComputedStyle(shown[index]);
    for (const [name, value] of Object.entries({ fill, stroke, 'stroke-width': strokeWidth, 'font-family': fontFamily, 'font-size': fontSize, 'font-weight': fontWeight })) element.setAttribute(name, value); // prettier-ignore
    element.removeAttribute('class');
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** Writes the picture of the moment into a file, as SVG or as PNG by the name's ending. */
export function savePicture(svg: SVGSVGElement, ending: 'svg' | 'png'): void {
  const text = standAlone(svg);
  const name = `journey-${machine.get().view?.icount ?? 0}.${ending}`;
  const accept = (chosen: string): void => void save(chosen, text, svg.viewBox.baseVal);
  if (shell.get().kind === 'window') return accept(name);
  shell.set({ pick: { title: t('journey:saveAs'), choices: [], initial: name, accept } });
}

async function save(name: string, text: string, size: DOMRect): Promise<void> {
  const reply = /\.png$/iu.test(name)
    ? await lab.saveBytesAs({ name, bytes: await pngOf(text, size) })
    : await lab.saveFileAs({ name, text });
  if (reply.ok) notify('info', t('journey:saved', { name: reply.value.name }));
  else if (reply.error.kind !== 'cancelled') notify('error', reply.error.message);
  else if (shell.get().kind === 'browser') notify('error', t('files:badName'));
}

/** Pixels of the PNG for each unit of the picture. */
const SCALE = 2;
/** The drawn picture, on the ground of the theme. */
async function pngOf(svg: string, { width, height }: DOMRect): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  const context = canvas.getContext('2d');
  if (context !== null) {
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
}

/** Stations of a printed path at most. */
const MOST_STATIONS = 60;
/** Walks the run from its start, boundary by boundary, for a picture of each station; then back to where it was. */
export async function printPath(): Promise<void> {
  const time = machine.get().view?.time;
  if (time === null || time === undefined) return;
  await seek(time.start);
  const stations: JourneyFrame[] = [];
  const look = async (): Promise<boolean> => {
    const reply = await lab.journey();
    if (reply.ok && reply.value !== null) stations.push(reply.value);
    const stop = machine.get().view?.stop;
    return stop !== undefined && stop !== null && stop.kind !== 'waiting' && !isOver(stop);
  };
  while ((await look()) && stations.length < MOST_STATIONS) {
    const arrived = atRest();
    await told(lab.step({ kind: 'boundary' }));
    await arrived;
  }
  await seek(time.now);
  journey.set({ stations });
}
