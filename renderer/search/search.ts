import { editedKernel, kernelTexts } from '../documents';
import { editorOf } from '../editor/editors';
import { textOf } from '../editor/models';
import { t } from '../i18n';
import { configuration, documents } from '../state';
import { Store } from '../store';
import { startSearchWorker } from '../workers';
import type { Query, SearchResult, SearchedText } from './find';

export const search = new Store<{
  readonly query: Query;
  readonly result: SearchResult;
  /** Why there is no result. */
  readonly problem: string | null;
  readonly running: boolean;
}>({
  query: { text: '', isRegex: false, matchCase: false, wholeWord: false },
  result: { texts: [], more: false },
  problem: null,
  running: false,
});

/** An expression that takes longer is given up: some never end. */
const LIMIT_MS = 3000;
/** So long after the last key. */
const DELAY_MS = 150;

let timer: ReturnType<typeof setTimeout> | undefined;
let turns = 0;
let stopRunning: () => void = () => undefined;

/** Searches for something else from now on. */
export function searchFor(change: Partial<Query>): void {
  search.set({ query: { ...search.get().query, ...change } });
  clearTimeout(timer);
  timer = setTimeout(() => void run(), DELAY_MS);
}

/** What is selected in the editor is what one wants to find elsewhere. */
export function searchForSelection(): void {
  const editor = editorOf(documents.get().active);
  const range = editor?.getSelection();
  const text = range === null || range === undefined ? '' : (editor?.getModel()?.getValueInRange(range) ?? '');
  if (text !== '' && !text.includes('\n')) searchFor({ text });
  else searchFor({});
}

async function run(): Promise<void> {
  stopRunning();
  const turn = ++turns;
  const texts = await textsToSearch();
  if (turn !== turns) return;
  const { query } = search.get();
  const worker = startSearchWorker();
  const end = (change: Parameters<typeof search.set>[0]) => {
    clearTimeout(limit);
    worker.terminate();
    search.set({ running: false, ...change });
  };
  const limit = setTimeout(() => end({ result: { texts: [], more: false }, problem: t('search:tooLong') }), LIMIT_MS);
  stopRunning = () => end({});
  search.set({ running: true });
  worker.addEventListener('message', ({ data }: MessageEvent<SearchResult | { readonly problem: string }>) => {
    if ('problem' in data)
      end({ result: { texts: [], more: false }, problem: t('search:noExpression', { reason: data.problem }) });
    else end({ result: data, problem: null });
  });
  worker.postMessage({ texts, query }, []);
}

/** The programs that are open, and the sources of the present kernel as the next run would use them. */
async function textsToSearch(): Promise<SearchedText[]> {
  const profile = configuration.get().kernel;
  const edited = new Map(editedKernel(profile).map(({ name, text }) => [name, text]));
  const programs = documents.get().all.filter(({ kind }) => kind === 'program');
  return [
    ...programs.map(({ id, name }) => ({ name, id, side: 'user' as const, text: textOf(id) })),
    ...(await kernelTexts()).map(({ name, text }) => ({
      name,
      id: null,
      side: 'kernel' as const,
      text: edited.get(name) ?? text,
    })),
  ];
}
