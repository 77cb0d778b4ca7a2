import { Page } from '../../blocks/Page';

/** Holds the place until the trade screens arrive. */
export function ConferencesScreen() {
  return <Page title="ConferencesScreen" />;
}
