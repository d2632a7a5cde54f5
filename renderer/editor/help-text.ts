import type { InstructionHelp } from '../../preload/contract';

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
