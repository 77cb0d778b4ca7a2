import { useTranslation } from 'react-i18next';
import { useViewer } from '../../viewer/ViewerProvider';
import { DraftingPanel } from './DraftingPanel';
import classes from './NowPanel.module.css';
import { Panel } from './Panel';
import { SigningPanel } from './SigningPanel';
import { VoidButton } from './VoidButton';
import { isAuthor, type MouDetail } from './mou-view';

/** The one thing to do now, or for whom one waits. */
export function NowPanel({ mou }: { mou: MouDetail }) {
  const own = useViewer()?.membership?.organization.id;
  switch (mou.state) {
    case 'DRAFTING':
      return <DraftingPanel mou={mou} />;
    case 'SENT':
    case 'PARTLY_SIGNED':
      return (
        <>
          <SigningPanel mou={mou} />
          {isAuthor(mou, own) && (
            <div className={classes.below}>
              <VoidButton mou={mou} />
            </div>
          )}
        </>
      );
    case 'SIGNED':
    case 'DECLINED':
    case 'VOIDED':
      return <EndPanel mou={mou} />;
  }
}

function EndPanel({ mou }: { mou: MouDetail }) {
  const { t } = useTranslation('agreement');
  const last = mou.history.at(-1);
  if (mou.state === 'SIGNED') {
    return <Panel title={t('next.done')}>{mou.documentUrl === null ? t('now.signedSoon') : t('now.signed')}</Panel>;
  }
  return (
    <Panel title={t('next.ended')}>
      <p>{mou.state === 'DECLINED' ? t('now.declined') : t('now.voided')}</p>
      <p>
        {t('now.reason')}: {last?.reason ?? t('page.noReason')}
      </p>
    </Panel>
  );
}
