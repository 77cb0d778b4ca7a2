import { Page } from '../../blocks/Page';

export function ReconciliationScreen() {
  return <Page title="ReconciliationScreen" />;
}
