import type { PrintedLine } from '../preload/contract';
import { selectionInConsole } from './console/terminal';
import { t } from './i18n';
import { lab } from './lab';
import { printedText } from './printed-text';
import { notify, shell } from './state';
import { seek } from './time';

/** Goes to where a line of the console was printed: the selected one, or one that is chosen. */
export async function toPrinted(): Promise<void> {
  const [selected = ''] = selectionInConsole().split('\n');
  const reply = await lab.look({ kind: 'printed' });
  if (!reply.ok) return notify('error', reply.error.message);
  const seen = new Set<string>();
  const all = ((reply.value ?? []) as readonly PrintedLine[]).flatMap(({ bytes, moment }) => {
    const text = printedText(bytes);
    // Equal lines of one call are one place to go to.
    const place = `${moment.icount} ${text}`;
    if (text === '' || seen.has(place)) return [];
    seen.add(place);
    return [{ text, moment }];
  });
  const found = selected.trim() === '' ? [] : all.filter(({ text }) => text.includes(selected.trim()));
  const [only] = found;
  if (found.length === 1 && only !== undefined) return seek(only.moment);
  if (all.length === 0) return notify('info', t('timeline:nothingPrinted'));
  const lines = found.length > 0 ? found : all;
  shell.set({
    pick: {
      title: t('timeline:askPrinted'),
      choices: lines.toReversed().map(({ text, moment }) => ({
        label: text,
        detail: t('timeline:printedAt', { icount: moment.icount }),
        run: () => void seek(moment),
      })),
    },
  });
}
