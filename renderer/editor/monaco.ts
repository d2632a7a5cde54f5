import 'monaco-editor/features/register.all';
import * as monaco from 'monaco-editor/editor';
// oxlint-disable-next-line import/default -- Vite's ?url import has one
import workerUrl from 'monaco-editor/editor/editor.worker?worker&url';
import { defineLanguages } from './languages';
import { defineThemes } from './themes';

/** The page's Content-Security-Policy asks for a named policy before an address becomes a worker. */
const policy = window.trustedTypes?.createPolicy('lab-worker', {
  createScriptURL: (address) => {
    if (address !== workerUrl) throw new TypeError('Only the editor worker may be started.');
    return address;
  },
});

self.MonacoEnvironment = {
  getWorker: () => new Worker((policy?.createScriptURL(workerUrl) ?? workerUrl) as string, { type: 'module' }),
};

defineLanguages();
defineThemes();

export { monaco };
