import { Page } from '../../blocks/Page';

export function ProductScreen() {
  return <Page title="ProductScreen" />;
}
