import { useTranslation } from 'react-i18next';
import { ChangeButton } from '../../blocks/ChangeButton';
import { WithdrawRegistrationDocument, type RegistrationRowFragment } from '../../generated/graphql';

interface WithdrawButtonProps {
  readonly registration: Pick<RegistrationRowFragment, 'id' | 'fullName' | 'state'>;
  readonly onDone?: () => void;
}

/** Gives a seat or a place in line back. */
export function WithdrawButton({ registration: { id, fullName, state }, onDone }: WithdrawButtonProps) {
  const { t } = useTranslation('conference');
  if (state === 'WITHDRAWN') return null;
  return (
    <ChangeButton
      word={t('passes.withdraw')}
      look={{ variant: 'default', size: 'compact-sm' }}
      title={t('passes.withdrawTitle', { name: fullName })}
      confirmWord={t('passes.withdraw')}
      grave
      document={WithdrawRegistrationDocument}
      variables={() => ({ registrationId: id })}
      {...(onDone && { onDone })}
    >
      <p>{t('passes.withdrawExplain')}</p>
    </ChangeButton>
  );
}
