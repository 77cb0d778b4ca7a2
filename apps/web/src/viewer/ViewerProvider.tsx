import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { useRead, type Read } from '../client/use-read';
import { ViewerDocument, type Capability, type ViewerCardFragment } from '../generated/graphql';
import { adoptLanguage } from '../i18n';

export type Viewer = ViewerCardFragment;

/** The person who is logged in; null when nobody is; undefined while it is not known yet. */
type Known = Viewer | null | undefined;

interface ViewerRead extends Pick<Read<unknown>, 'problem' | 'retry'> {
  readonly viewer: Known;
}

const ViewerContext = createContext<ViewerRead>({ viewer: undefined, problem: undefined, retry: () => undefined });

interface ViewerProviderProps {
  /** Calls back after each navigation; returns how to stop that. */
  readonly onNavigation: (listener: () => void) => () => void;
  readonly children: ReactNode;
}

export function ViewerProvider({ onNavigation, children }: ViewerProviderProps) {
  const { data, problem, retry } = useRead(ViewerDocument, {});
  // Whom a server named once stays logged in until it says otherwise: one that cannot be reached says nothing.
  const [last, setLast] = useState<Viewer | null>();
  if (data !== undefined && data.viewer !== last) setLast(data.viewer);
  const viewer = data === undefined ? last : data.viewer;
  useLookAgain(retry, onNavigation);
  const locale = viewer?.person.locale;
  useEffect(() => {
    if (locale !== undefined) void adoptLanguage(locale === 'EN' ? 'en' : 'vi');
  }, [locale]);
  return <ViewerContext value={{ viewer, problem, retry }}>{children}</ViewerContext>;
}

const oldEnoughMs = 30_000;

/** Asks again when the reader comes back to the window or goes on after a while: news came, or an officer has decided. */
function useLookAgain(look: () => void, onNavigation: ViewerProviderProps['onNavigation']): void {
  useEffect(() => {
    let lookedAt = Date.now();
    const again = () => {
      lookedAt = Date.now();
      look();
    };
    const stop = onNavigation(() => {
      if (Date.now() - lookedAt >= oldEnoughMs) again();
    });
    window.addEventListener('focus', again);
    return () => {
      stop();
      window.removeEventListener('focus', again);
    };
  }, [look, onNavigation]);
}

export function useViewer(): Known {
  return use(ViewerContext).viewer;
}

/** Why it is not known who is logged in, and how to ask again. */
export function useViewerProblem(): Omit<ViewerRead, 'viewer'> {
  return use(ViewerContext);
}

/** Whether the organization one acts for may do this. */
export function useCan(capability: Capability): boolean {
  return can(useViewer(), capability);
}

export function can(viewer: Known, capability: Capability): boolean {
  return viewer?.membership?.organization.capabilities.includes(capability) ?? false;
}
