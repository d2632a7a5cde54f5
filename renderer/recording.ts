import { editKernelText, newDocument, onRecording, textsOf } from './documents';
import { lab } from './lab';
import { applyRecorded, inTurn } from './run';
import { breakpoints, configuration, notify, shell } from './state';
import { atRest } from './time';
import { t } from './i18n';
import { translated } from './i18n/engine';

/** Asks where to, and writes the run so far into one file. */
export async function exportRecording(): Promise<void> {
  const reply = await lab.exportRecording();
  if (!reply.ok) return notify('error', reply.error.message);
  if (!reply.value.ok) return notify('info', translated(reply.value.reason));
  const { name, text } = reply.value;
  if (shell.get().kind === 'window') return save(name, text);
  shell.set({
    pick: {
      title: t('files:exportAs'),
      choices: [],
      initial: name,
      accept: (chosen) => void save(chosen, text),
    },
  });
}

async function save(name: string, text: string): Promise<void> {
  const reply = await lab.saveFileAs({ name, text });
  if (reply.ok) notify('info', t('files:exported', { name: reply.value.name }));
  else if (reply.error.kind !== 'cancelled') notify('error', reply.error.message);
  else if (shell.get().kind === 'browser') notify('error', t('files:badName'));
}

/** Takes over a recorded run: its texts, its configuration, and the machine at the moment at which it was recorded. */
const openRecording = (text: string): Promise<void> =>
  inTurn(async () => {
    const reply = await lab.loadRecording({ text, breakpoints: breakpoints.get().all });
    if (!reply.ok) return notify('error', reply.error.message);
    if (!reply.value.ok) return notify('error', translated(reply.value.reason));
    const { sources, editedKernel, configuration: recorded, breakpoints: resolved } = reply.value;
    configuration.set(recorded);
    breakpoints.set({ resolved });
    const arrived = atRest();
    const first = sources.map((one) => textsOf(one.name, one.text) ?? newDocument(one.name, one.text)).at(0);
    for (const source of editedKernel) await editKernelText(source.name, source.text);
    applyRecorded(first?.id ?? null);
    await arrived;
    const proof = await lab.checkReplay();
    if (proof.ok && proof.value === true) notify('info', t('files:replayed'));
    else if (proof.ok && proof.value === false) notify('error', t('files:replayDiffers'));
  });

export const listenForRecordings = (): void => onRecording((text) => void openRecording(text));
