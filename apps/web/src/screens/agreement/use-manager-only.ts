import { useTranslation } from 'react-i18next';
import { useNotVerified } from '../../viewer/use-verified';
import { useViewer } from '../../viewer/ViewerProvider';

/** Why one may not act for the organization here, in words; undefined for its representatives and managers. */
export function useManagerOnly(): string | undefined {
  const { t } = useTranslation('agreement');
  const notVerified = useNotVerified();
  const role = useViewer()?.membership?.role;
  return role === 'OWNER' || role === 'MANAGER' ? notVerified : t('now.roleNeeded');
}
