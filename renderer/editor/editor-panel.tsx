import type { IDockviewPanelProps } from 'dockview-react';
import { useEffect, useRef } from 'react';
import { activate } from '../documents';
import { onLanguage, t } from '../i18n';
import { type LabDocument, documentById, settings } from '../state';
import { useStore } from '../store';
import { decorate } from './decorations';
import { attachEditor, detachEditor, letters } from './editors';
import { modelOf } from './models';
import { monaco } from './monaco';
import { MONACO_THEMES } from './themes';

const labelOfDocument = ({ kind, name }: LabDocument): string =>
  t(kind === 'kernel' ? 'editor:kernelLabel' : 'editor:programLabel', { name });

/** One document's editor; dockview keeps it while its tab exists. */
export function EditorPanel({ params, api }: IDockviewPanelProps<{ id: string }>) {
  const { id } = params;
  const element = useRef<HTMLDivElement>(null);
  const { theme } = useStore(settings, (value) => value);

  useEffect(() => {
    const model = modelOf(id);
    const document = documentById(id);
    if (element.current === null || model === undefined || document === undefined) return;
    const editor = monaco.editor.create(element.current, {
      model,
      theme: MONACO_THEMES[settings.get().theme],
      ...letters(),
      ariaLabel: labelOfDocument(document),
      automaticLayout: true,
      glyphMargin: true,
      minimap: { enabled: false },
      lineNumbersMinChars: 4,
      scrollBeyondLastLine: false,
      fixedOverflowWidgets: true,
      renderLineHighlight: 'all',
      stickyScroll: { enabled: false },
      bracketPairColorization: { enabled: false },
      // Lines of assembly are not nested.
      guides: { indentation: false },
      wordBasedSuggestions: 'off',
      quickSuggestions: false,
      // Enter ends a line whose last word is written out, whatever list is open.
      acceptSuggestionOnEnter: 'smart',
      'semanticHighlighting.enabled': true,
      suggest: { showStatusBar: true, preview: false },
      contextmenu: false,
      renderFinalNewline: 'on',
      padding: { top: 6 },
      unicodeHighlight: { ambiguousCharacters: false },
    });
    attachEditor(id, editor);
    const decorations = decorate(id, editor, api);
    const focus = editor.onDidFocusEditorText(() => activate(id));
    const endLanguage = onLanguage(() => editor.updateOptions({ ariaLabel: labelOfDocument(document) }));
    return () => {
      endLanguage();
      focus.dispose();
      decorations();
      detachEditor(id);
      editor.dispose();
    };
  }, [id, api]);

  useEffect(() => {
    monaco.editor.setTheme(MONACO_THEMES[theme]);
  }, [theme]);

  return <div className="editor" ref={element} data-document={id} />;
}
