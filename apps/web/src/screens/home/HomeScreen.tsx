import { Page } from '../../blocks/Page';

export function HomeScreen() {
  return <Page title="HomeScreen" />;
}
