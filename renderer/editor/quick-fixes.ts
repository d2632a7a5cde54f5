import type { Diagnostic } from '../../preload/contract';
import { translated } from '../i18n/engine';
import { documentById, problems } from '../state';
import { LANGUAGES } from './languages';
import { idOfModel } from './models';
import { monaco } from './monaco';

const rangeOf = ({ line, column, endLine, endColumn }: Diagnostic['span']): monaco.IRange => ({
  startLineNumber: line,
  startColumn: column,
  endLineNumber: endLine,
  endColumn,
});

/** Offers the repairs that came with the messages (Ctrl+. and the light bulb); the engine has tried each of them. */
export function registerQuickFixes(): void {
  for (const language of Object.values(LANGUAGES))
    monaco.languages.registerCodeActionProvider(language, {
      provideCodeActions: (model, range, context) => {
        const name = documentById(idOfModel(model))?.name;
        const found = problems.get().checked.get(idOfModel(model)) ?? [];
        const here = found.filter(
          ({ span }) => span.file === name && monaco.Range.areIntersectingOrTouching(rangeOf(span), range),
        );
        const actions = here.flatMap((one) => actionsOf(model, one, context));
        return { actions, dispose: () => undefined };
      },
    });
}

function titleOf(title: string): string {
  const words = translated(title);
  return words[0].toUpperCase() + words.slice(1).replaceAll('`', '');
}

const actionsOf = (
  model: monaco.editor.ITextModel,
  { span, message, fixes = [] }: Diagnostic,
  { markers }: monaco.languages.CodeActionContext,
): monaco.languages.CodeAction[] =>
  fixes.map(({ title, edits }, index) => ({
    title: titleOf(title),
    kind: 'quickfix',
    isPreferred: index === 0,
    diagnostics: markers.filter(
      (marker) => marker.startLineNumber === span.line && marker.message.startsWith(translated(message)),
    ),
    edit: {
      edits: edits.map((edit) => ({
        resource: model.uri,
        versionId: model.getVersionId(),
        textEdit: { range: rangeOf(edit.span), text: edit.text },
      })),
    },
  }));
