import { Page } from '../../blocks/Page';

export function RegistrationDeskScreen() {
  return <Page title="RegistrationDeskScreen" />;
}
