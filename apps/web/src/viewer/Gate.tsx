import { Navigate, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Loading } from '../blocks/Loading';
import { Page } from '../blocks/Page';
import type { Capability } from '../generated/graphql';
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
  const { href } = useLocation();
  if (viewer === undefined) return <Loading />;
  if (viewer === null) return <Navigate to="/login" search={{ next: href }} replace />;
  if (capability !== undefined && !can(viewer, capability)) return <NotAllowed capability={capability} />;
  return children;
}

function NotAllowed({ capability }: { capability: Capability }) {
  const { t } = useTranslation();
  const lead = t('problem.notAllowed', { capability: t(`capability.${capability}`) });
  return <Page title={t('problem.notAllowedTitle')} lead={`${lead} ${t('problem.notAllowedHint')}`} />;
}
