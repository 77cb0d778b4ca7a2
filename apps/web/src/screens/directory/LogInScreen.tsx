import { Page } from '../../blocks/Page';

export function LogInScreen() {
  return <Page title="LogInScreen" />;
}
