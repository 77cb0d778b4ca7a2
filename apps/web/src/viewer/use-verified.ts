import { useTranslation } from 'react-i18next';
import { useViewer } from './ViewerProvider';

/** Why the organization one acts for may not trade yet, in words; undefined when an officer has verified it. */
export function useNotVerified(): string | undefined {
  const { t } = useTranslation();
  const viewer = useViewer();
  if (viewer == null) return t('notVerified.visitor');
  if (viewer.membership === null) return t('notVerified.noOrganization');
  const { state, stateReason } = viewer.membership.organization;
  return state === 'VERIFIED' ? undefined : t(`notVerified.${state}`, { reason: stateReason ?? '' });
}
