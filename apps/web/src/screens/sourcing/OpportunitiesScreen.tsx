import { Group, Paper } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Bar } from '../../blocks/Bar';
import { ButtonLink } from '../../blocks/ButtonLink';
import { EmptyState } from '../../blocks/EmptyState';
import { ListCount, Pager } from '../../blocks/ListTools';
import { Loading } from '../../blocks/Loading';
import { Page } from '../../blocks/Page';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { StatusBadge } from '../../blocks/StatusBadge';
import { TextLink } from '../../blocks/TextLink';
import { Quantity } from '../../blocks/values';
import { useRead } from '../../client/use-read';
import { OpportunitiesDocument, type OpportunitiesQuery } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { Gate } from '../../viewer/Gate';
import { AnswerButton } from './AnswerButton';
import { Deadline } from './Deadline';
import { MatchReasons } from './MatchReasons';
import classes from './OpportunitiesScreen.module.css';

const route = getRouteApi('/opportunities');

type Opportunity = OpportunitiesQuery['opportunities']['edges'][number]['node'];

/** Requests that fit a producer's products, with the reasons. */
export function OpportunitiesScreen() {
  const { t } = useTranslation(['sourcing', 'common']);
  return (
    <Gate capability="PRODUCER">
      <Page title={t('opportunities.title')} lead={t('opportunities.lead')}>
        <OpportunityList />
      </Page>
    </Gate>
  );
}

function OpportunityList() {
  const { t } = useTranslation(['sourcing', 'common']);
  const { after, page } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, problem, retry } = useRead(OpportunitiesDocument, { after });
  if (data === undefined) return problem ? <ProblemAlert problem={problem} onRetry={retry} /> : <Loading />;
  const { edges, pageInfo, totalCount } = data.opportunities;
  if (edges.length === 0) {
    return (
      <EmptyState
        title={t('opportunities.empty')}
        hint={t('opportunities.emptyHint')}
        action={
          <ButtonLink to="/suppliers" variant="default">
            {t('common:nav.suppliers')}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <>
      <ListCount total={totalCount} page={page} />
      {edges.map(({ node }) => (
        <OpportunityCard key={node.id} opportunity={node} />
      ))}
      <Pager page={page} pageInfo={pageInfo} onGo={(to) => void navigate({ search: { after: to?.after, page: to?.page } })} />
    </>
  );
}

function OpportunityCard({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation(['sourcing', 'common']);
  const say = useBilingual();
  const { request, score } = opportunity;
  const answered = request.quotes.some(({ state }) => state !== 'WITHDRAWN' && state !== 'SUPERSEDED');
  return (
    <Paper component="section" className={classes.card} aria-label={request.title}>
      <div className={classes.head}>
        <div>
          <h2 className={classes.title}>
            <TextLink to="/requests/$id" params={{ id: request.id }}>
              {request.title}
            </TextLink>
          </h2>
          <p className={classes.small}>
            {request.buyer.name} · {say(request.deliveryProvince.name)}
          </p>
        </div>
        <div className={classes.score}>
          {t('matches.score', { score })}
          <Bar part={score} whole={100} />
        </div>
      </div>
      <OpportunityLines lines={request.lines} />
      <MatchReasons match={opportunity} />
      <div className={classes.foot}>
        <Group gap="sm">
          <StatusBadge machine="request" state={request.state} />
          <Deadline {...request} />
        </Group>
        {answered ? (
          <ButtonLink to="/requests/$id" params={{ id: request.id }} variant="default" size="sm">
            {t('opportunities.answered')}
          </ButtonLink>
        ) : (
          request.state === 'PUBLISHED' && <AnswerButton request={request} />
        )}
      </div>
    </Paper>
  );
}

function OpportunityLines({ lines }: { lines: Opportunity['request']['lines'] }) {
  return (
    <ul className={classes.lines}>
      {lines.map(({ id, description, quantity, unit }) => (
        <li key={id}>
          {description} · <Quantity value={quantity} unit={unit} />
        </li>
      ))}
    </ul>
  );
}
