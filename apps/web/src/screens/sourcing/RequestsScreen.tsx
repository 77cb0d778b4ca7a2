import { Page } from '../../blocks/Page';

/** Holds the place until the trade screens arrive. */
export function RequestsScreen() {
  return <Page title="RequestsScreen" />;
}
