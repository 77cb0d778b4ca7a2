import { Page } from '../../blocks/Page';

/** Holds the place until the trade screens arrive. */
export function RegistrationsScreen() {
  return <Page title="RegistrationsScreen" />;
}
