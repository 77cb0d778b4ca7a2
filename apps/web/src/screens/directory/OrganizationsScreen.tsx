import { Page } from '../../blocks/Page';

export function OrganizationsScreen() {
  return <Page title="OrganizationsScreen" />;
}
