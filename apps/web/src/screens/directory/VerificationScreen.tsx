import { Page } from '../../blocks/Page';

export function VerificationScreen() {
  return <Page title="VerificationScreen" />;
}
