import { Page } from '../../blocks/Page';

export function NotificationsScreen() {
  return <Page title="NotificationsScreen" />;
}
