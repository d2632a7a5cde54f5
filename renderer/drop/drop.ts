import { activate, freeName, isRecording, newDocument, openRecordingText, textsOf } from '../documents';
import { t } from '../i18n';
import { openElf } from '../run';
import { showPanel } from '../shell/layout';
import { notify } from '../state';
import { kindOf } from './kind';

/** More at once is a slip of the hand. */
const MOST_FILES = 20;

/** Files that are dropped anywhere on the window are opened, whatever lies below the mouse. */
export function listenForDrops(page: Document): void {
  const { dataset } = page.documentElement;
  const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  const over = (event: DragEvent) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    dataset['dropping'] = '';
  };
  page.addEventListener('dragenter', over, { capture: true });
  page.addEventListener('dragover', over, { capture: true });
  page.addEventListener('dragleave', (event) => event.relatedTarget === null && delete dataset['dropping']);
  page.addEventListener(
    'drop',
    (event) => {
      if (!isFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      delete dataset['dropping'];
      void openAll([...(event.dataTransfer?.files ?? [])]);
    },
    { capture: true },
  );
}

async function openAll(files: readonly File[]): Promise<void> {
  if (files.length > MOST_FILES) return notify('warning', t('drop:many', { most: MOST_FILES }));
  for (const file of files) await open(file);
}

async function open(file: File): Promise<void> {
  const { name } = file;
  const content = await file.arrayBuffer().catch(() => null);
  if (content === null) return notify('warning', t('drop:unreadable', { name }));
  const bytes = new Uint8Array(content);
  switch (kindOf(bytes)) {
    case 'text':
      return openText(name, new TextDecoder().decode(bytes));
    case 'elf':
      return openElf(name, bytes);
    case 'large':
      return notify('warning', t('drop:large', { name }));
    case 'empty':
      return notify('warning', t('drop:empty', { name }));
    case 'other':
      return notify('warning', t('drop:other', { name }));
  }
}

function openText(name: string, text: string): void {
  if (isRecording(text)) return openRecordingText(text);
  const open = textsOf(name, text) ?? newDocument(freeName(name), text);
  activate(open.id);
  showPanel(open.id);
}
