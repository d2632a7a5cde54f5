import { monaco } from './monaco';
import { LANGUAGES, syntaxOf } from './languages';
import type { Syntax } from '../../preload/contract';
import { syntaxOfLanguage } from './languages';
import { settings } from '../state';

const models = new Map<string, monaco.editor.ITextModel>();

export function createModel(id: string, name: string, text: string): monaco.editor.ITextModel {
  const model = monaco.editor.createModel(
    text,
    LANGUAGES[syntaxOf(name, text)],
    monaco.Uri.from({ scheme: 'lab', path: `/${id}` }),
  );
  model.updateOptions({
    tabSize: settings.get().tabSize,
    insertSpaces: false,
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  model.onDidChangeContent(() => setModelName(id, names.get(id) ?? name));
  models.set(id, model);
  names.set(id, name);
  return model;
}

const names = new Map<string, string>();

settings.subscribe(() => {
  const { tabSize } = settings.get();
  for (const model of models.values()) model.updateOptions({ tabSize });
});

/** The notation follows the name and the text, also when they change. */
export function setModelName(id: string, name: string): void {
  const model = models.get(id);
  if (model === undefined) return;
  names.set(id, name);
  const language = LANGUAGES[syntaxOf(name, model.getValue())];
  if (model.getLanguageId() !== language) monaco.editor.setModelLanguage(model, language);
}

export const modelOf = (id: string): monaco.editor.ITextModel | undefined => models.get(id);
export const textOf = (id: string): string => models.get(id)?.getValue() ?? '';
export const syntaxOfModel = (model: monaco.editor.ITextModel): Syntax => syntaxOfLanguage(model.getLanguageId());
/** The document a model belongs to. */
export const idOfModel = (model: monaco.editor.ITextModel): string => model.uri.path.slice(1);

export function disposeModel(id: string): void {
  models.get(id)?.dispose();
  models.delete(id);
  names.delete(id);
}
