import type {
  Completion,
  EditorAnswers,
  EditorQuestion,
  EditorQuestions,
  OutlineItem,
  Place,
  Span,
} from '../../preload/contract';
import { openKernelSource } from '../documents';
import { translated } from '../i18n/engine';
import { lab } from '../lab';
import { lookAtWord } from '../look-at/here';
import { canonicalValue, expressionOf } from '../look-at/parts';
import { documentById, machine, notify } from '../state';
import { editorDocument } from './document';
import { helpMarkdown } from './help-text';
import { LANGUAGES } from './languages';
import { idOfModel, modelOf, syntaxOfModel } from './models';
import { monaco } from './monaco';
import { tokensOfLines } from './token-range';
import { t } from '../i18n';

type Model = monaco.editor.ITextModel;
type Kind = EditorQuestion['kind'];

/** Asks the engine's worker, which reads the text with the assembler's own front ends; null when it is gone. */
async function ask<K extends Kind>(model: Model, kind: K, rest: EditorQuestions[K]): Promise<EditorAnswers[K] | null> {
  const document = editorDocument(idOfModel(model));
  if (document === null) return null;
  const reply = await lab.ask({ kind, document, ...rest } as EditorQuestion);
  return reply.ok && !model.isDisposed() ? (reply.value as EditorAnswers[K]) : null;
}

/** Monaco asks whenever other lines come into sight; the answer is one for all lines of a text. */
const tokens = new WeakMap<Model, { readonly of: string; readonly data: Promise<EditorAnswers['tokens'] | null> }>();
function tokensOf(model: Model): Promise<EditorAnswers['tokens'] | null> {
  // What a word in a kernel source is may be said in another one.
  const of = monaco.editor
    .getModels()
    .map((one) => `${one.id} ${one.getVersionId()}`)
    .join();
  const known = tokens.get(model);
  if (known?.of === of) return known.data;
  const data = answeredTokens(model, of);
  tokens.set(model, { of, data });
  return data;
}
/** What the engine did not answer is asked again. */
async function answeredTokens(model: Model, of: string): Promise<EditorAnswers['tokens'] | null> {
  const found = await ask(model, 'tokens', {});
  if (found === null && tokens.get(model)?.of === of) tokens.delete(model);
  return found;
}

const placeOf = ({ lineNumber, column }: monaco.IPosition): Place => ({ line: lineNumber, column });
const rangeOf = ({ line, column, endLine, endColumn }: Span): monaco.Range =>
  new monaco.Range(line, column, endLine, endColumn);

/** Places in the model's own file, and in other sources of its kernel, which are opened for it. */
async function locations(model: Model, spans: readonly Span[]): Promise<monaco.languages.Location[]> {
  const found = await Promise.all(
    spans.map(async (span) => {
      const uri = await uriOf(model, span.file);
      return uri === null ? [] : [{ uri, range: rangeOf(span) }];
    }),
  );
  return found.flat();
}

async function uriOf(model: Model, file: string): Promise<monaco.Uri | null> {
  const own = documentById(idOfModel(model));
  if (own === undefined || own.name === file) return model.uri;
  const other = own.kind === 'kernel' ? await openKernelSource(file, false) : undefined;
  return (other && modelOf(other.id)?.uri) ?? null;
}

const KINDS: Readonly<Record<Completion['kind'], monaco.languages.CompletionItemKind>> = {
  mnemonic: monaco.languages.CompletionItemKind.Keyword,
  register: monaco.languages.CompletionItemKind.Variable,
  directive: monaco.languages.CompletionItemKind.Module,
  label: monaco.languages.CompletionItemKind.Function,
  constant: monaco.languages.CompletionItemKind.Constant,
  macro: monaco.languages.CompletionItemKind.Snippet,
  syscall: monaco.languages.CompletionItemKind.Event,
  size: monaco.languages.CompletionItemKind.Unit,
  section: monaco.languages.CompletionItemKind.Struct,
};

const SYMBOLS: Readonly<Record<OutlineItem['kind'], monaco.languages.SymbolKind>> = {
  label: monaco.languages.SymbolKind.Function,
  constant: monaco.languages.SymbolKind.Constant,
  macro: monaco.languages.SymbolKind.Method,
  section: monaco.languages.SymbolKind.Namespace,
};

/** The order is that of the engine's numbers. */
export const TOKEN_LEGEND: monaco.languages.SemanticTokensLegend = {
  tokenTypes: [
    'mnemonic', 'prefix', 'directive', 'register', 'label', 'constant', 'macro', 'parameter', 'number', 'string', 'size', 'section',
  ], // prettier-ignore
  tokenModifiers: [],
};

/** Everything that Monaco asks about a text; each provider passes the question on and puts the answer into Monaco's form. */
export function registerProviders(): void {
  const { languages } = monaco;
  monaco.editor.registerCommand(LOOK_AT, (_, word: string) => lookAtWord(word));
  for (const language of Object.values(LANGUAGES)) {
    languages.registerHoverProvider(language, { provideHover: hover });
    languages.registerCompletionItemProvider(language, {
      triggerCharacters: ['%', '.', '$', '#'],
      provideCompletionItems: complete,
    });
    languages.registerDefinitionProvider(language, {
      provideDefinition: async (model, position) =>
        locations(model, (await ask(model, 'definition', { at: placeOf(position) })) ?? []),
    });
    languages.registerReferenceProvider(language, {
      provideReferences: async (model, position) =>
        locations(model, (await ask(model, 'references', { at: placeOf(position) })) ?? []),
    });
    languages.registerRenameProvider(language, { provideRenameEdits: rename });
    languages.registerDocumentSymbolProvider(language, {
      displayName: t('editor:assembly'),
      provideDocumentSymbols: async (model) =>
        ((await ask(model, 'outline', {})) ?? []).map((item) => symbol(model, item)),
    });
    languages.registerFoldingRangeProvider(language, {
      provideFoldingRanges: async (model) =>
        ((await ask(model, 'folds', {})) ?? []).map(({ from: start, to: end, kind }) =>
          kind === 'comment' ? { start, end, kind: languages.FoldingRangeKind.Comment } : { start, end },
        ),
    });
    // Monaco's bundle asks for the lines in sight only; the worker has read the whole text anyway.
    languages.registerDocumentRangeSemanticTokensProvider(language, {
      getLegend: () => TOKEN_LEGEND,
      provideDocumentRangeSemanticTokens: async (model, { startLineNumber, endLineNumber }) => {
        const data = await tokensOf(model);
        return data === null ? null : { data: tokensOfLines(data, startLineNumber, endLineNumber) };
      },
    });
    languages.registerDocumentFormattingEditProvider(language, {
      displayName: 'LSTAR',
      provideDocumentFormattingEdits: async (model, { tabSize, insertSpaces }) =>
        ((await ask(model, 'format', { tabSize, spaces: insertSpaces })) ?? []).map(({ span, text }) => ({
          range: rangeOf(span),
          text,
        })),
    });
  }
}

/** Lines of the source stay as they are. */
const spoken = (paragraph: string): string => (paragraph.startsWith('```') ? paragraph : translated(paragraph));

async function hover(model: Model, position: monaco.Position): Promise<monaco.languages.Hover | null> {
  const found = await ask(model, 'hover', { at: placeOf(position) });
  if (found === null) return null;
  const range = rangeOf(found.span);
  if (found.mnemonic === null) {
    const words = found.paragraphs.map((value) => ({ value: spoken(value) }));
    return { range, contents: [...words, ...(await valueAt(model, position))] };
  }
  const reply = await lab.help({ mnemonic: found.mnemonic, syntax: syntaxOfModel(model) });
  if (!reply.ok || reply.value === null) return null;
  return { range, contents: helpMarkdown(reply.value).map((value) => ({ value })) };
}

const LOOK_AT = 'lstar.lookAt';
/** What the word under the pointer is worth where the machine rests, and the way to look at it; F4 is the keyboard's. */
async function valueAt(model: Model, position: monaco.Position): Promise<readonly monaco.IMarkdownString[]> {
  const word = model.getWordAtPosition(position)?.word ?? '';
  const name = expressionOf(word);
  const { view } = machine.get();
  if (name === null || view === null || view.stop === null) return [];
  const reply = await lab.evaluate({ texts: [name] });
  const found = reply.ok ? reply.value[0] : null;
  if (found?.ok !== true) return [];
  const words = t('lookAt:hover', { name, value: canonicalValue(found.value) });
  const argument = encodeURIComponent(JSON.stringify([word]));
  return [{ value: `[${words}](command:${LOOK_AT}?${argument})`, isTrusted: { enabledCommands: [LOOK_AT] } }];
}

async function complete(model: Model, position: monaco.Position): Promise<monaco.languages.CompletionList> {
  const found = await ask(model, 'completions', { at: placeOf(position) });
  const line = position.lineNumber;
  const range = new monaco.Range(line, found?.from ?? position.column, line, position.column);
  return {
    suggestions: (found?.items ?? []).map(({ label, kind, detail, insert, rank }) => ({
      label: { label, description: translated(detail) },
      kind: KINDS[kind],
      documentation: translated(detail),
      insertText: insert,
      filterText: label,
      sortText: `${rank}${label}`,
      range,
    })),
  };
}

async function rename(
  model: Model,
  position: monaco.Position,
  name: string,
): Promise<monaco.languages.WorkspaceEdit & monaco.languages.Rejection> {
  const answer = await ask(model, 'rename', { at: placeOf(position), name });
  if (answer === null) return { edits: [] };
  if ('refused' in answer) {
    const reason = translated(answer.refused);
    notify('info', reason);
    return { edits: [], rejectReason: reason };
  }
  const edits = await Promise.all(
    answer.edits.map(async ({ span, text }) => {
      const resource = await uriOf(model, span.file);
      return resource === null ? [] : [{ resource, versionId: undefined, textEdit: { range: rangeOf(span), text } }];
    }),
  );
  return { edits: edits.flat() };
}

function symbol(model: Model, { name, kind, span, endLine }: OutlineItem): monaco.languages.DocumentSymbol {
  return {
    name,
    detail: translated(kind),
    kind: SYMBOLS[kind],
    tags: [],
    range: new monaco.Range(span.line, 1, endLine, model.getLineMaxColumn(Math.min(endLine, model.getLineCount()))),
    selectionRange: rangeOf(span),
  };
}
