import { Page } from '../../blocks/Page';

export function ImportsScreen() {
  return <Page title="ImportsScreen" />;
}
