import { useTranslation } from 'react-i18next';
import { ChangeButton } from '../../blocks/ChangeButton';
import { DeclineMouDocument } from '../../generated/graphql';
import { ContentHash } from './ContentHash';
import { Panel } from './Panel';
import classes from './NowPanel.module.css';
import { SignForm } from './SignForm';
import type { MouDetail, MouParty } from './mou-view';

/** For the named signatory: what one signs, what that means, and the code. For others: for whom one waits. */
export function SigningPanel({ mou }: { mou: MouDetail }) {
  const { t } = useTranslation('agreement');
  const me = mou.parties.find(({ isMe }) => isMe);
  if (me === undefined || me.signedAt !== null) return <WaitingPanel mou={mou} signed={me !== undefined} />;
  return (
    <Panel title={t('sign.title', { organization: me.organization.name })}>
      <ContentHash hash={mou.contentHash ?? ''} />
      <h3 className={classes.sub}>{t('sign.is')}</h3>
      <p>{t('sign.isText')}</p>
      <h3 className={classes.sub}>{t('sign.isNot')}</h3>
      <p>{t('sign.isNotText')}</p>
      <SignForm mou={mou} />
      <div className={classes.foot}>
        <DeclineButton mou={mou} />
      </div>
    </Panel>
  );
}

function DeclineButton({ mou }: { mou: MouDetail }) {
  const { t } = useTranslation('agreement');
  return (
    <ChangeButton
      word={t('sign.decline')}
      look={{ variant: 'default', size: 'sm' }}
      title={t('sign.declineTitle')}
      confirmWord={t('sign.decline')}
      grave
      reason={{ label: t('sign.declineReason'), description: t('sign.declineReasonHint') }}
      document={DeclineMouDocument}
      variables={(reason) => ({ mouId: mou.id, reason })}
    >
      <p>{t('sign.declineExplain')}</p>
    </ChangeButton>
  );
}

function WaitingPanel({ mou, signed }: { mou: MouDetail; signed: boolean }) {
  const { t } = useTranslation('agreement');
  const missing = mou.parties.filter(({ signedAt }) => signedAt === null);
  const nameOf = ({ signatoryName, organization }: MouParty) => `${signatoryName ?? ''} (${organization.name})`;
  return (
    <Panel title={t('now.waiting')}>
      {signed && <p>{t('now.youSigned')}</p>}
      <p>{t('now.waitingSignatures', { names: missing.map(nameOf).join(', ') })}</p>
      <ContentHash hash={mou.contentHash ?? ''} />
    </Panel>
  );
}
