import { Page } from '../../blocks/Page';

export function SignUpScreen() {
  return <Page title="SignUpScreen" />;
}
