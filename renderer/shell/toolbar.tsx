import { COMMAND_IDS, type CommandId, commandOf, labelOf } from '../../preload/commands';
import { isEnabled, run } from '../commands';
import { machine, shell } from '../state';
import { useStore } from '../store';
import { Icon } from './icons';
import { MenuButton } from './menu-button';
import { newFromExample } from '../examples';

/** Buttons of the commands that have a drawing; all but the first two groups of words are drawings with a name. */
export function Toolbar() {
  useStore(machine, (value) => value.view);
  const examples = useStore(shell, (value) => value.examples);
  return (
    <div className="toolbar" role="toolbar" aria-label="Run">
      <span className="brand">LSTAR</span>
      {COMMAND_IDS.filter((id) => commandOf(id).tool !== undefined).map((id) => (
        <ToolButton key={id} id={id} />
      ))}
      <span className="spacer" />
      <MenuButton
        label="Examples"
        items={examples.map((example) => ({
          label: example.title,
          detail: example.name,
          run: () => newFromExample(example),
        }))}
      />
      <button type="button" className="text-button" onClick={() => run('file.kernel')} title={labelOf('file.kernel')}>
        Kernel source
      </button>
      <button type="button" className="text-button" onClick={() => run('view.palette')} title={labelOf('view.palette')}>
        Commands
      </button>
    </div>
  );
}

function ToolButton({ id }: { readonly id: CommandId }) {
  const { tool = '', title } = commandOf(id);
  return (
    <button
      type="button"
      className="tool"
      data-command={id}
      title={labelOf(id)}
      aria-label={title}
      disabled={!isEnabled(id)}
      onClick={() => run(id)}
    >
      <Icon name={tool} />
      {id === 'run.continue' && <span>Run</span>}
    </button>
  );
}
