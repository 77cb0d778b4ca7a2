import { Page } from '../../blocks/Page';

export function ConfirmSignUpScreen() {
  return <Page title="ConfirmSignUpScreen" />;
}
