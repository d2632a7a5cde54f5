import './styles/theme.css';
import './styles/shell.css';
import './styles/toolbar.css';
import './styles/status.css';
import './styles/overlays.css';
import './styles/tabs.css';
import './styles/pages.css';
import './styles/keys.css';
import './styles/history.css';
import './styles/panels.css';
import './styles/values.css';
import './styles/machine.css';
import './styles/journey.css';
import './styles/direction.css';
import { createRoot } from 'react-dom/client';
import { listenForKeys } from './keys/listen';
import { boot } from './boot';
import { App } from './shell/app';
import { Boundary } from './shell/boundary';

const root = document.getElementById('root');
if (root !== null) {
  listenForKeys(document);
  createRoot(root).render(
    <Boundary>
      <App />
    </Boundary>,
  );
  void boot();
}
