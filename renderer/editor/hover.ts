import type { InstructionHelp } from '../../preload/contract';
import { lab } from '../lab';
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

/** A word where an instruction's name stands: first on its line, after a label, or after a prefix such as `rep`. */
export function isMnemonicPlace(line: string, word: { word: string; startColumn: number; endColumn: number }): boolean {
  if (!/^[a-z][a-z0-9]*$/i.test(word.word) || line[word.endColumn - 1] === ':') return false;
  const before = line.slice(0, word.startColumn - 1);
  return (
    /^(?:.*[;:])?\s*(?:(?:rep|repe|repz|repne|repnz|lock)\s+)?$/i.test(before) &&
    !/[#;]|\/\//.test(before.replace(/;\s*$/, ''))
  );
}

export function helpMarkdown(help: InstructionHelp): string[] {
  const code = (lines: readonly string[]) => `\`\`\`text\n${lines.join('\n')}\n\`\`\``;
  const flags = [
    help.flags.written === '' ? 'No flag is written.' : `Flags written: **${help.flags.written}**.`,
    help.flags.undefined === '' ? '' : `Left undefined: **${help.flags.undefined}**.`,
  ];
  const forms =
    help.forms.length > 12 ? [...help.forms.slice(0, 12), `… ${help.forms.length - 12} more forms`] : help.forms;
  return [
    `**${help.mnemonic.toUpperCase()}** — ${help.summary}`,
    ...(forms.length === 0 ? [] : [code(forms)]),
    ...(help.steps.length === 0 ? [] : [`What it does, in order:\n${code(help.steps)}`]),
    flags.filter((text) => text !== '').join(' '),
    ...(help.faults.length === 0 ? [] : [`Faults: ${help.faults.join('; ')}`]),
    ...(help.modeled === null ? [] : [`*modeled:* ${help.modeled}`]),
    `*${help.source}*`,
  ];
}
