import { COMMAND_IDS, type CommandId, commandOf } from '../../preload/commands';
import { isEnabled, run } from '../commands';
import { t } from '../i18n';
import { translated } from '../i18n/engine';
import { keyOf, useKeys } from '../keys/effective';
import { labelOf, menuTitle, titleOf } from '../labels';
import { machine, shell } from '../state';
import { slow } from '../slow';
import { useStore } from '../store';
import { Icon } from './icons';
import { MenuButton } from './menu-button';
import { newFromExample } from '../examples';

const TOOLS = COMMAND_IDS.filter((id) => commandOf(id).tool !== undefined);

/** Buttons of the commands that have a drawing; all but the first two groups of words are drawings with a name. */
export function Toolbar() {
  useKeys();
  useStore(slow, (value) => value.direction);
  // Drawn again when a button becomes grey, or is no longer: most steps change none of them.
  useStore(machine, () => TOOLS.filter(isEnabled).join(' '));
  const examples = useStore(shell, (value) => value.examples);
  return (
    <div className="toolbar" role="toolbar" aria-label={menuTitle('Run')}>
      <span className="brand">LSTAR</span>
      {TOOLS.map((id) => (
        <ToolButton key={id} id={id} />
      ))}
      <span className="spacer" />
      <MenuButton
        label={t('shell:examples')}
        items={examples.map((example) => ({
          label: translated(example.title),
          detail: example.name,
          run: () => newFromExample(example),
        }))}
      />
      <MenuButton
        label={t('common:layout')}
        items={LAYOUTS.map((id) => ({ label: titleOf(id), run: () => run(id), key: keyOf(id) }))}
      />
      <button type="button" className="text-button" onClick={() => run('file.kernel')} title={labelOf('file.kernel')}>
        {t('shell:kernelSource')}
      </button>
      <button type="button" className="text-button" onClick={() => run('view.palette')} title={labelOf('view.palette')}>
        {t('shell:commands')}
      </button>
    </div>
  );
}

const LAYOUTS = [
  'view.layoutEditing', 'view.layoutPath', 'view.layoutMemory', 'view.projector', 'view.resetLayout', 'view.panel',
] as const satisfies readonly CommandId[]; // prettier-ignore

function ToolButton({ id }: { readonly id: CommandId }) {
  const { tool = '' } = commandOf(id);
  return (
    <button
      type="button"
      className="tool"
      data-command={id}
      title={labelOf(id)}
      aria-label={titleOf(id)}
      disabled={!isEnabled(id)}
      onClick={() => run(id)}
    >
      <Icon name={tool} />
      {id === 'run.continue' && <span>{t('shell:run')}</span>}
    </button>
  );
}
