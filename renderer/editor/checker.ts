import type { Diagnostic, EditorDocument } from '../../preload/contract';
import { lab } from '../lab';
import { documentById, problems } from '../state';
import { modelOf } from './models';
import { monaco } from './monaco';
import { onLanguage, t } from '../i18n';
import { translated } from '../i18n/engine';

/** Typing pauses this long before the text is assembled. */
const DELAY_MS = 180;

/** Gives a document as the engine reads it; set once, by who knows all documents. */
let documentOf: (id: string) => EditorDocument | null = () => null;
export function checkDocumentsOf(describe: typeof documentOf): void {
  documentOf = describe;
  onLanguage(markAgain);
}

/** Monaco keeps the texts of its marks. */
function markAgain(): void {
  for (const [id, diagnostics] of problems.get().checked) {
    const [document, model] = [documentById(id), modelOf(id)];
    if (document === undefined || model === undefined) continue;
    mark(
      model,
      diagnostics.filter(({ span }) => span.file === document.name),
    );
  }
}

const timers = new Map<string, ReturnType<typeof setTimeout>>();

/** Assembles a document's text in the engine worker, soon, and marks what is wrong with it. */
export function checkSoon(id: string, delay = DELAY_MS): void {
  clearTimeout(timers.get(id));
  timers.set(
    id,
    setTimeout(() => void check(id), delay),
  );
}

async function check(id: string): Promise<void> {
  const document = documentById(id);
  const model = modelOf(id);
  const asked = documentOf(id);
  if (document === undefined || model === undefined || asked === null) return;
  const version = model.getVersionId();
  const reply = await lab.check(asked);
  if (!reply.ok || model.isDisposed()) return;
  if (model.getVersionId() !== version) return; // an answer about an older text
  problems.set({ checked: new Map(problems.get().checked).set(id, reply.value) });
  mark(
    model,
    reply.value.filter(({ span }) => span.file === document.name),
  );
}

export function forgetChecks(id: string): void {
  clearTimeout(timers.get(id));
  const checked = new Map(problems.get().checked);
  checked.delete(id);
  problems.set({ checked });
}

/** Draws diagnostics of one file into its model. */
export function mark(model: monaco.editor.ITextModel, diagnostics: readonly Diagnostic[]): void {
  monaco.editor.setModelMarkers(
    model,
    'lstar',
    diagnostics.map(({ severity, message, span, related }) => ({
      severity: severity === 'error' ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
      message: [
        translated(message),
        ...(related ?? []).map((one) =>
          t('problems:atLine', { message: translated(one.message), line: one.span.line }),
        ),
      ].join('\n'),
      startLineNumber: span.line,
      startColumn: span.column,
      endLineNumber: span.endLine,
      endColumn: Math.max(span.endColumn, span.column + 1),
    })),
  );
}
