import type { IDockviewPanelHeaderProps } from 'dockview-react';
import { allProblems } from '../all-problems';
import { closeDocument } from '../documents';
import { t, useLanguage } from '../i18n';
import { documents, problems } from '../state';
import { useStore } from '../store';
import { closePage, closePanel } from './layout';
import { type PageId, isPage } from './pages';
import { FIXED, type PanelId, isPanel } from './panels';

/**
 * A tab's face. Documents close by the cross, the middle button, or the command; the cross is for the mouse only, because a
 * control inside a tab cannot be reached with the keyboard.
 */
export function Tab({ api }: IDockviewPanelHeaderProps) {
  useLanguage();
  const document = useStore(documents, ({ all }) => all.find(({ id }) => id === api.id));
  if (isPage(api.id)) return <PageTab id={api.id} />;
  if (isPanel(api.id)) return <PanelTab id={api.id} />;
  if (document === undefined) return <span className="tab">{api.title}</span>;
  const { id, name, kind, dirty } = document;
  return (
    <span className="tab" onAuxClick={(event) => event.button === 1 && closeDocument(id)}>
      {kind === 'kernel' && <span className="tab-kind">{t('shell:tab.kernel')}</span>}
      {name}
      {dirty && <span className="tab-dirty">{kind === 'kernel' ? `● ${t('shell:tab.edited')}` : '●'}</span>}
      <Cross close={() => closeDocument(id)} />
    </span>
  );
}

/** Without a cross: rows of tabs are short of room. The middle button and a command close a panel. */
const PanelTab = ({ id }: { readonly id: PanelId }) => (
  <span className="tab" onAuxClick={(event) => event.button === 1 && id !== FIXED && closePanel(id)}>
    {t(`panels:${id}`)}
    {id === 'problems' && <ProblemCount />}
  </span>
);

const PageTab = ({ id }: { readonly id: PageId }) => (
  <span className="tab" onAuxClick={(event) => event.button === 1 && closePage(id)}>
    {t(`pages:${id}`)}
    <Cross close={() => closePage(id)} />
  </span>
);

const Cross = ({ close }: { readonly close: () => void }) => (
  <span
    className="tab-close"
    aria-hidden="true"
    onPointerDown={(event) => event.stopPropagation()}
    onClick={(event) => {
      event.stopPropagation();
      close();
    }}
  >
    ×
  </span>
);

function ProblemCount() {
  const found = useStore(problems, (value) => value);
  const all = useStore(documents, (value) => value.all);
  const count = allProblems(found, all).length + found.reasons.length;
  return count === 0 ? null : <span className="tab-count">{count}</span>;
}
