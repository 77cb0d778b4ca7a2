import { Page } from '../../blocks/Page';

export function StatisticsScreen() {
  return <Page title="StatisticsScreen" />;
}
