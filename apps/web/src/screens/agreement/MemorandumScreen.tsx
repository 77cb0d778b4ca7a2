import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { formatLocalDate } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../blocks/Loading';
import { Page } from '../../blocks/Page';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { Section } from '../../blocks/Section';
import { StatusBadge } from '../../blocks/StatusBadge';
import { TextLink } from '../../blocks/TextLink';
import { useRead } from '../../client/use-read';
import { MemorandumDocument } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { NotFound } from '../../shell/NotFound';
import { Gate } from '../../viewer/Gate';
import { useViewer } from '../../viewer/ViewerProvider';
import { Articles } from './Articles';
import { History } from './History';
import classes from './MemorandumScreen.module.css';
import { nextStep, type MouDetail } from './mou-view';
import { NowPanel } from './NowPanel';
import { Parties } from './Parties';
import { Progress } from './Progress';

const route = getRouteApi('/memoranda/$id');

/** A memorandum: read it, see who has signed, do the next step. */
export function MemorandumScreen() {
  return (
    <Gate>
      <Memorandum />
    </Gate>
  );
}

function Memorandum() {
  const { t } = useTranslation('agreement');
  const { id } = route.useParams();
  const { data, problem, retry } = useRead(MemorandumDocument, { id });
  if (data === undefined) {
    return (
      <Page key={id} title={undefined} up={{ link: { to: '/memoranda' }, label: t('page.up') }}>
        {problem ? <ProblemAlert problem={problem} onRetry={retry} /> : <Loading />}
      </Page>
    );
  }
  if (data.node?.__typename !== 'Mou') return <NotFound />;
  return <MemorandumOf key={id} mou={data.node} />;
}

function MemorandumOf({ mou }: { mou: MouDetail }) {
  const { t } = useTranslation('agreement');
  const say = useBilingual();
  return (
    <Page
      title={say(mou.title)}
      up={{ link: { to: '/memoranda' }, label: t('page.up') }}
      mark={<StatusBadge machine="mou" state={mou.state} />}
      lead={<Lead mou={mou} />}
      actions={
        <>
          <DownloadButton mou={mou} />
          <JumpButton mou={mou} />
        </>
      }
    >
      <div className={classes.columns}>
        <div className={classes.text}>
          <Articles articles={mou.articles} />
        </div>
        <div id="now" className={classes.now}>
          <NowPanel mou={mou} />
        </div>
        <div className={classes.beside}>
          <Section title={t('page.progress')}>
            <Progress mou={mou} />
          </Section>
          <Section title={t('parties.title')}>
            <Parties parties={mou.parties} />
          </Section>
        </div>
      </div>
      <Section title={t('page.history')}>
        <History acts={mou.history} />
      </Section>
    </Page>
  );
}

function Lead({ mou }: { mou: MouDetail }) {
  const { t } = useTranslation('agreement');
  return (
    <>
      {t('page.lead', { number: mou.number, day: formatLocalDate(mou.validUntil) })}
      {mou.quote && (
        <>
          {' · '}
          {t('page.fromRequest')}{' '}
          <TextLink to="/requests/$id" params={{ id: mou.quote.request.id }}>
            {mou.quote.request.title}
          </TextLink>
        </>
      )}
    </>
  );
}

/** On a phone the step that is due stands below the text that is to be read first. */
function JumpButton({ mou }: { mou: MouDetail }) {
  const { t } = useTranslation('agreement');
  const next = nextStep(mou, useViewer()?.membership?.organization.id);
  if (next !== 'name' && next !== 'send' && next !== 'sign') return null;
  return (
    <Button component="a" href="#now" className={classes.jump}>
      {t(`next.${next}`)}
    </Button>
  );
}

function DownloadButton({ mou }: { mou: MouDetail }) {
  const { t } = useTranslation('agreement');
  if (mou.documentUrl === null) return null;
  return (
    <Button component="a" href={mou.documentUrl} download variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
      {t('page.download')}
    </Button>
  );
}
