import type { InstructionHelp } from '../../preload/contract';

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
