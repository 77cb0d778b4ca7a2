import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeButton } from '../../blocks/ChangeButton';
import { SendMouDocument } from '../../generated/graphql';
import { useViewer } from '../../viewer/ViewerProvider';
import { Panel } from './Panel';
import classes from './NowPanel.module.css';
import { SignatoryForm } from './SignatoryForm';
import { VoidButton } from './VoidButton';
import { isAuthor, isNamed, namesOf, ownParty, type MouDetail, type MouParty } from './mou-view';
import { useManagerOnly } from './use-manager-only';

/** Before it is sent: each party names who signs, then the author sends it. */
export function DraftingPanel({ mou }: { mou: MouDetail }) {
  const { t } = useTranslation('agreement');
  const own = useViewer()?.membership?.organization.id;
  const party = ownParty(mou, own);
  const managerOnly = useManagerOnly();
  const [editing, setEditing] = useState(false);
  if (party === undefined) return null;
  if (managerOnly === undefined && (!isNamed(party) || editing)) {
    return (
      <Panel title={t('signatory.title', { organization: party.organization.name })}>
        <SignatoryForm mou={mou} party={party} onDone={() => setEditing(false)} {...(editing && { onKeep: () => setEditing(false) })} />
      </Panel>
    );
  }
  return (
    <Panel title={isAuthor(mou, own) && mou.parties.every(isNamed) ? t('now.title') : t('now.waiting')}>
      <Waiting mou={mou} isAuthor={isAuthor(mou, own)} />
      {isAuthor(mou, own) && <SendButton mou={mou} off={managerOnly} />}
      <div className={classes.foot}>
        <NamedOne party={party} />
        <Group gap="sm">
          {managerOnly === undefined && (
            <Button variant="default" size="sm" onClick={() => setEditing(true)}>
              {t('signatory.change')}
            </Button>
          )}
          {isAuthor(mou, own) && <VoidButton mou={mou} />}
        </Group>
      </div>
    </Panel>
  );
}

function NamedOne({ party }: { party: MouParty }) {
  const { t } = useTranslation('agreement');
  if (!isNamed(party)) return <p className={classes.small}>{t('now.roleNeeded')}</p>;
  return <p className={classes.small}>{t('signatory.named', { name: party.signatoryName, title: party.signatoryTitle })}</p>;
}

function Waiting({ mou, isAuthor: author }: { mou: MouDetail; isAuthor: boolean }) {
  const { t } = useTranslation('agreement');
  const unnamed = mou.parties.filter((party) => !isNamed(party));
  if (unnamed.length > 0) return <p>{t('now.waitingNames', { organizations: namesOf(unnamed) })}</p>;
  return <p>{author ? t('send.reviewFirst') : t('now.waitingSend')}</p>;
}

function SendButton({ mou, off }: { mou: MouDetail; off: string | undefined }) {
  const { t } = useTranslation('agreement');
  const unnamed = mou.parties.filter((party) => !isNamed(party));
  const missing = unnamed.length > 0 ? t('send.missing', { organizations: namesOf(unnamed) }) : undefined;
  return (
    <ChangeButton
      word={t('send.button')}
      off={missing ?? off}
      title={t('send.title')}
      confirmWord={t('send.button')}
      document={SendMouDocument}
      variables={() => ({ mouId: mou.id })}
    >
      <p>{t('send.explain')}</p>
    </ChangeButton>
  );
}
