import { lab } from '../lab';
import { helpMarkdown, isMnemonicPlace } from './help-text';
import { LANGUAGES } from './languages';
import { syntaxOfModel } from './models';
import { monaco } from './monaco';

/** Registers the hover of mnemonics: everything it says comes from the instruction's definition in the engine. */
export function registerHover(): void {
  for (const language of Object.values(LANGUAGES))
    monaco.languages.registerHoverProvider(language, {
      provideHover: async (model, position) => {
        const word = model.getWordAtPosition(position);
        if (word === null || !isMnemonicPlace(model.getLineContent(position.lineNumber), word)) return null;
        const reply = await lab.help({ mnemonic: word.word, syntax: syntaxOfModel(model) });
        if (!reply.ok || reply.value === null) return null;
        const { startColumn, endColumn } = word;
        return {
          range: new monaco.Range(position.lineNumber, startColumn, position.lineNumber, endColumn),
          contents: helpMarkdown(reply.value).map((value) => ({ value })),
        };
      },
    });
}
