import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { words } from '../i18n';
import { root } from './root';
import { asNumbers, asOneOf, asPage, asText, type PageSearch, type RawSearch } from './search';

const getParentRoute = () => root;

/** The filters of "Find suppliers", as they stand in the address bar. */
export interface SuppliersSearch extends PageSearch {
  readonly q?: string | undefined;
  /** Which division the province's code belongs to; 34 when absent. */
  readonly scheme?: 'P34' | 'P63' | undefined;
  readonly province?: string | undefined;
  readonly groupScheme?: 'G2018' | 'G2022' | undefined;
  readonly group?: string | undefined;
  readonly stars?: number[] | undefined;
  /** Only this producer's products. */
  readonly producer?: string | undefined;
}

const suppliers = createRoute({
  getParentRoute,
  path: '/suppliers',
  validateSearch: (search: RawSearch): SuppliersSearch => ({
    q: asText(search['q']),
    scheme: asOneOf(['P34', 'P63'], search['scheme']),
    province: asText(search['province']),
    groupScheme: asOneOf(['G2018', 'G2022'], search['groupScheme']),
    group: asText(search['group']),
    stars: asNumbers([3, 4, 5], search['stars']),
    producer: asText(search['producer']),
    ...asPage(search),
  }),
  loader: words('catalogue'),
  component: lazyRouteComponent(() => import('../screens/catalogue/SuppliersScreen'), 'SuppliersScreen'),
});

const product = createRoute({
  getParentRoute,
  path: '/products/$id',
  loader: words('catalogue'),
  component: lazyRouteComponent(() => import('../screens/catalogue/ProductScreen'), 'ProductScreen'),
});

export const catalogueRoutes = [suppliers, product] as const;
