import type { DockviewReact } from 'dockview-react';
import type { ComponentProps } from 'react';
import { t } from '../i18n';

type Messages = NonNullable<ComponentProps<typeof DockviewReact>['messages']>;

/** What dockview tells a screen reader, in the language of the moment. Nothing floats here, and no group leaves the window. */
export const MESSAGES: Messages = {
  panelOpened: (name) => t('shell:dock.opened', { name }),
  panelClosed: (name) => t('shell:dock.closed', { name }),
  groupMaximized: (name) => t('shell:dock.maximized', { name }),
  groupRestored: (name) => t('shell:dock.restored', { name }),
  closeTab: (name) => t('shell:dock.close', { name }),
  closeTabPlain: () => t('shell:dock.closePlain'),
  movePickTarget: (name, target, at, all) => t('shell:dock.target', { name, target, at, all }),
  movePickEdge: (position, target) => t(`shell:dock.edge.${position}`, { target }),
  moveCommitted: (name, target) => t('shell:dock.moved', { name, target }),
  moveCancelled: () => t('shell:dock.cancelled'),
  moveNotAllowed: () => t('shell:dock.refused'),
};
