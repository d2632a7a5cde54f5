// oxlint-disable-next-line import/default -- Vite's ?url import has one
import editorUrl from 'monaco-editor/editor/editor.worker?worker&url';
// oxlint-disable-next-line import/default -- Vite's ?url import has one
import searchUrl from './search/worker?worker&url';

/** The page's Content-Security-Policy asks for a named policy before an address becomes a worker. */
const policy = window.trustedTypes?.createPolicy('lab-worker', {
  createScriptURL: (address) => {
    if (address !== editorUrl && address !== searchUrl) throw new TypeError('Only the lab’s workers may be started.');
    return address;
  },
});

const start = (address: string) =>
  new Worker((policy?.createScriptURL(address) ?? address) as string, { type: 'module' });
export const startEditorWorker = (): Worker => start(editorUrl);
export const startSearchWorker = (): Worker => start(searchUrl);
