import type { ReactNode } from 'react';
import type { PageId } from '../shell/pages';
import { t } from '../i18n';

/** A page of its own in a tab: a heading, and what it is about. */
export const Page = ({ id, children }: { readonly id: PageId; readonly children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as the panels beside it
  <div className="panel page" role="group" aria-label={t(`pages:${id}`)} data-page={id}>
    <h1>{t(`pages:${id}`)}</h1>
    {children}
  </div>
);
