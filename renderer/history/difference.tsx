import { useEffect, useRef } from 'react';
import { letters } from '../editor/editors';
import { LANGUAGES, syntaxOf } from '../editor/languages';
import { modelOf } from '../editor/models';
import { monaco } from '../editor/monaco';
import { t } from '../i18n';

interface DifferenceProps {
  readonly name: string;
  readonly before: string;
  /** The document as it stands now; without one, the version stands alone. */
  readonly id: string | undefined;
}

/** An earlier text and the present one, side by side or, where there is no room, in one column. */
export function Difference({ name, before, id }: DifferenceProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current === null) return;
    const original = monaco.editor.createModel(before, LANGUAGES[syntaxOf(name, before)]);
    const now = id === undefined ? undefined : modelOf(id);
    const modified = now ?? monaco.editor.createModel(before, LANGUAGES[syntaxOf(name, before)]);
    const editor = monaco.editor.createDiffEditor(element.current, {
      ...letters(),
      readOnly: true,
      originalEditable: false,
      automaticLayout: true,
      renderSideBySide: true,
      useInlineViewWhenSpaceIsLimited: true,
      minimap: { enabled: false },
      renderOverviewRuler: false,
      scrollBeyondLastLine: false,
      contextmenu: false,
    });
    editor.getOriginalEditor().updateOptions({ ariaLabel: t('history:before', { name }) });
    editor.getModifiedEditor().updateOptions({ ariaLabel: t('history:now', { name }) });
    editor.setModel({ original, modified });
    return () => {
      editor.dispose();
      original.dispose();
      if (modified !== now) modified.dispose();
    };
  }, [name, before, id]);
  return <div className="difference" data-testid="difference" ref={element} />;
}
