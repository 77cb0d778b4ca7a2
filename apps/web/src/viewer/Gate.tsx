import { useRouter } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../blocks/Loading';
import { Page } from '../blocks/Page';
import type { Capability } from '../generated/graphql';
import { UnknownViewer } from './UnknownViewer';
import { can, useViewer } from './ViewerProvider';

interface GateProps {
  /** What the organization must be able to do; absent: any person who is logged in. */
  readonly capability?: Capability;
  readonly children: ReactNode;
}

/**
 * Shows a screen to those it is for. It only spares people a refusal: who may see what is decided by the server,
 * in every query.
 */
export function Gate({ capability, children }: GateProps) {
  const viewer = useViewer();
  if (viewer === undefined) return <UnknownViewer />;
  if (viewer === null) return <ToLogIn />;
  if (capability !== undefined && !can(viewer, capability)) return <NotAllowed capability={capability} />;
  return children;
}

/**
 * Sets out once. A `<Navigate>` that knew the address would set out again at each change of it, and it changes at once
 * while this screen stays until the next one is loaded: without an end.
 */
function ToLogIn() {
  const router = useRouter();
  useEffect(() => {
    const { href, pathname } = router.latestLocation;
    if (pathname !== '/login') void router.navigate({ to: '/login', search: { next: href }, replace: true });
  }, [router]);
  return <Loading />;
}

function NotAllowed({ capability }: { capability: Capability }) {
  const { t } = useTranslation();
  const lead = t('problem.notAllowed', { capability: t(`capability.${capability}`) });
  return <Page title={t('problem.notAllowedTitle')} lead={`${lead} ${t('problem.notAllowedHint')}`} />;
}
