import { Page } from '../../blocks/Page';

/** Holds the place until the trade screens arrive. */
export function NewConferenceScreen() {
  return <Page title="NewConferenceScreen" />;
}
