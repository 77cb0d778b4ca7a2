import { createContext, use, useEffect, type ReactNode } from 'react';
import { useRead } from '../client/use-read';
import { ViewerDocument, type Capability, type ViewerCardFragment } from '../generated/graphql';
import { adoptLanguage } from '../i18n';

export type Viewer = ViewerCardFragment;

/** The person who is logged in; null when nobody is; undefined while it is not known yet. */
type Known = Viewer | null | undefined;

const ViewerContext = createContext<Known>(undefined);

export function ViewerProvider({ children }: { children: ReactNode }) {
  const { data, problem } = useRead(ViewerDocument, {});
  // A server that cannot be reached shows the public pages, which then say so themselves.
  const viewer = data === undefined && problem !== undefined ? null : data?.viewer;
  const locale = viewer?.person.locale;
  useEffect(() => {
    if (locale !== undefined) void adoptLanguage(locale === 'EN' ? 'en' : 'vi');
  }, [locale]);
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

export function useViewer(): Known {
  return use(ViewerContext);
}

/** Whether the organization one acts for may do this. */
export function useCan(capability: Capability): boolean {
  return can(useViewer(), capability);
}

export function can(viewer: Known, capability: Capability): boolean {
  return viewer?.membership?.organization.capabilities.includes(capability) ?? false;
}
