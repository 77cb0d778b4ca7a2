import { Page } from '../../blocks/Page';

export function OrganizationScreen() {
  return <Page title="OrganizationScreen" />;
}
