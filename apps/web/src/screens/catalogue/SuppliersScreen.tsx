import { Page } from '../../blocks/Page';

export function SuppliersScreen() {
  return <Page title="SuppliersScreen" />;
}
