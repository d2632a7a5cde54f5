import type { InstructionHelp } from '../../preload/contract';
import { t } from '../i18n';
import { translated, translatedFormula } from '../i18n/engine';

export function helpMarkdown(help: InstructionHelp): string[] {
  const code = (lines: readonly string[]) => `\`\`\`text\n${lines.join('\n')}\n\`\`\``;
  const { written, undefined: open } = help.flags;
  const flags = [
    written === '' ? t('instructionHelp:noFlags') : t('instructionHelp:written', { flags: written }),
    open === '' ? '' : t('instructionHelp:undefined', { flags: translatedFormula(open) }),
  ];
  const more = help.forms.length - 12;
  const forms = more > 0 ? [...help.forms.slice(0, 12), t('instructionHelp:moreForms', { count: more })] : help.forms;
  return [
    `**${help.mnemonic.toUpperCase()}** — ${translated(help.summary)}`,
    ...(forms.length === 0 ? [] : [code(forms)]),
    ...(help.steps.length === 0 ? [] : [`${t('instructionHelp:steps')}\n${code(help.steps.map(translatedFormula))}`]),
    flags.filter((text) => text !== '').join(' '),
    ...(help.faults.length === 0
      ? []
      : [t('instructionHelp:faults', { faults: help.faults.map(translatedFormula).join('; ') })]),
    ...(help.modeled === null ? [] : [`*${t('instructionHelp:modeled')}* ${translated(help.modeled)}`]),
    `*${help.source}*`,
  ];
}
