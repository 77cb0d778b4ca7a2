import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { words } from '../i18n';
import { root } from './root';
import { asOneOf, asPage, asText, type PageSearch, type RawSearch } from './search';

const getParentRoute = () => root;

/** What the statistics page counts and how it cuts it; absent means the first choice. */
export interface StatisticsSearch {
  readonly source?: 'RECOGNITIONS' | 'REGISTER_2020' | undefined;
  readonly scheme?: 'P34' | 'P63' | undefined;
  readonly groupScheme?: 'G2022' | 'G2018' | undefined;
}

const statistics = createRoute({
  getParentRoute,
  path: '/programme/statistics',
  validateSearch: (search: RawSearch): StatisticsSearch => ({
    source: asOneOf(['RECOGNITIONS', 'REGISTER_2020'], search['source']),
    scheme: asOneOf(['P34', 'P63'], search['scheme']),
    groupScheme: asOneOf(['G2022', 'G2018'], search['groupScheme']),
  }),
  loader: words('programme'),
  component: lazyRouteComponent(() => import('../screens/programme/StatisticsScreen'), 'StatisticsScreen'),
});

const reconciliation = createRoute({
  getParentRoute,
  path: '/programme/reconciliation',
  loader: words('programme'),
  component: lazyRouteComponent(() => import('../screens/programme/ReconciliationScreen'), 'ReconciliationScreen'),
});

interface ImportsSearch extends PageSearch {
  /** The run whose issues are shown. */
  readonly run?: string | undefined;
}

const imports = createRoute({
  getParentRoute,
  path: '/programme/imports',
  validateSearch: (search: RawSearch): ImportsSearch => ({ run: asText(search['run']), ...asPage(search) }),
  loader: words('programme'),
  component: lazyRouteComponent(() => import('../screens/programme/ImportsScreen'), 'ImportsScreen'),
});

export const programmeRoutes = [statistics, reconciliation, imports] as const;
