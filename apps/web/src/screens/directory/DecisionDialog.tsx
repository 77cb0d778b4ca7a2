import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../blocks/ConfirmDialog';
import { tell } from '../../blocks/tell';
import type { Problem } from '../../client/problem';
import { useChange } from '../../client/use-change';
import { DecideOrganizationDocument } from '../../generated/graphql';
import type { OrganizationRow } from './organization-columns';

export interface Decision {
  readonly organization: OrganizationRow;
  readonly verified: boolean;
}

interface DecisionDialogProps {
  /** Undefined while there is nothing to decide. */
  readonly decision: Decision | undefined;
  readonly onClose: () => void;
}

/** Verify, or refuse with a reason that the organization will read. */
export function DecisionDialog({ decision, onClose }: DecisionDialogProps) {
  if (decision === undefined) return null;
  return <OpenDialog key={decision.organization.id} decision={decision} onClose={onClose} />;
}

function OpenDialog({ decision: { organization, verified }, onClose }: { decision: Decision; onClose: () => void }) {
  const { t } = useTranslation('directory');
  const { name } = organization;
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const { run, pending } = useChange(DecideOrganizationDocument);
  const decide = async () => {
    const input = { organizationId: organization.id, verified, reason: verified ? null : reason };
    const outcome = await run({ input });
    if (!outcome.ok) return setProblem(outcome.problems[0]);
    tell(t(verified ? 'verification.verified' : 'verification.refused', { name }));
    onClose();
  };
  const atReason = problem?.field === 'reason' ? problem.message : undefined;
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(verified ? 'verification.verifyTitle' : 'verification.refuseTitle', { name })}
      confirmWord={t(verified ? 'verification.verify' : 'verification.refuse')}
      grave={!verified}
      pending={pending}
      problem={atReason === undefined ? problem : undefined}
      onConfirm={() => void decide()}
    >
      <Text>{t(verified ? 'verification.verifyText' : 'verification.refuseText')}</Text>
      {!verified && (
        <Textarea
          label={t('verification.reason')}
          autosize
          minRows={3}
          maxLength={2000}
          data-autofocus
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          error={atReason}
        />
      )}
    </ConfirmDialog>
  );
}
