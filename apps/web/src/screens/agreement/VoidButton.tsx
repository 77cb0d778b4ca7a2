import { useTranslation } from 'react-i18next';
import { ChangeButton } from '../../blocks/ChangeButton';
import { VoidMouDocument } from '../../generated/graphql';
import type { MouDetail } from './mou-view';
import { useManagerOnly } from './use-manager-only';

/** The author calls a memorandum back before the last signature. */
export function VoidButton({ mou }: { mou: MouDetail }) {
  const { t } = useTranslation('agreement');
  const managerOnly = useManagerOnly();
  if (managerOnly !== undefined) return null;
  return (
    <ChangeButton
      word={t('void.button')}
      look={{ variant: 'default', size: 'sm' }}
      title={t('void.title')}
      confirmWord={t('void.button')}
      grave
      reason={{ label: t('void.reason'), description: t('void.reasonHint') }}
      document={VoidMouDocument}
      variables={(reason) => ({ mouId: mou.id, reason })}
    >
      <p>{t('void.explain')}</p>
    </ChangeButton>
  );
}
