import type { EditorAnswers, EditorQuestion } from './api';
import { completions } from './complete';
import { format } from './format';
import { hover } from './hover';
import { definition, references, rename } from './navigate';
import { folds, outline, tokens } from './structure';

export type * from './api';
export { TOKEN_TYPES } from './api';
export { checkDocument } from './project';

/** Answers one question of the editor; the same text is read once for all of them. */
export function askEditor(question: EditorQuestion): EditorAnswers[EditorQuestion['kind']] {
  const { document } = question;
  switch (question.kind) {
    case 'tokens':
      return tokens(document);
    case 'outline':
      return outline(document);
    case 'folds':
      return folds(document);
    case 'completions':
      return completions(document, question.at);
    case 'hover':
      return hover(document, question.at);
    case 'definition':
      return definition(document, question.at);
    case 'references':
      return references(document, question.at);
    case 'rename':
      return rename(document, question.at, question.name);
    case 'format':
      return format(document, question);
  }
}
