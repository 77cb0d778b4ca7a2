import { Text, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { EmptyState } from '../../blocks/EmptyState';
import { Facts } from '../../blocks/Facts';
import { FormFrame } from '../../blocks/Form';
import { Loading } from '../../blocks/Loading';
import { Page } from '../../blocks/Page';
import { PasswordField } from '../../blocks/PasswordField';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { requireAll } from '../../blocks/require-all';
import { useApiForm } from '../../blocks/use-api-form';
import { useRead } from '../../client/use-read';
import { AcceptInvitationDocument, InvitationPreviewDocument, type InvitationPreviewQuery } from '../../generated/graphql';
import { useViewer } from '../../viewer/ViewerProvider';

const route = getRouteApi('/invitation');

type Invitation = NonNullable<InvitationPreviewQuery['invitationPreview']>;

/** What the link of an invitation opens: who invites, as what, and how to say yes. */
export function InvitationScreen() {
  const { t } = useTranslation('people');
  const { secret = '' } = route.useSearch();
  const { data, problem, retry } = useRead(InvitationPreviewDocument, { secret }, { pause: secret === '' });
  // Kept apart from what is read: the link says nothing any more once it is used.
  const [joined, setJoined] = useState<string>();
  const invitation = data?.invitationPreview;
  if (joined !== undefined) return <Joined organization={joined} />;
  if (invitation) return <Open secret={secret} invitation={invitation} onDone={() => setJoined(invitation.organizationName)} />;
  return (
    <Page title={t('invitation.title')}>
      <ProblemAlert problem={problem} onRetry={retry} />
      {secret !== '' && data === undefined && problem === undefined && <Loading rows={3} />}
      {(secret === '' || invitation === null) && <Over />}
    </Page>
  );
}

/** Used, taken back, too old or never there: the server does not say which. */
function Over() {
  const { t } = useTranslation(['people', 'common']);
  return (
    <EmptyState
      title={t('invitation.over')}
      hint={t('invitation.overHint')}
      action={
        <ButtonLink to="/" variant="default">
          {t('common:actions.goHome')}
        </ButtonLink>
      }
    />
  );
}

function Joined({ organization }: { organization: string }) {
  const { t } = useTranslation('people');
  return (
    <Page key="joined" title={t('invitation.joinedTitle')} lead={<span role="status">{t('invitation.joined', { organization })}</span>}>
      <div>
        <ButtonLink to="/">{t('invitation.begin')}</ButtonLink>
      </div>
    </Page>
  );
}

interface OpenProps {
  readonly secret: string;
  readonly invitation: Invitation;
  readonly onDone: () => void;
}

function Open({ secret, invitation, onDone }: OpenProps) {
  const { t } = useTranslation(['people', 'common']);
  const { organizationName, role, email } = invitation;
  return (
    <Page key="open" title={t('invitation.from', { organization: organizationName })} lead={t('invitation.lead')}>
      <Facts
        facts={[
          { name: t('invitation.organization'), value: organizationName },
          { name: t('invitation.role'), value: t(`common:role.${role}`) },
          { name: t('email'), value: email },
        ]}
      />
      <Accept secret={secret} invitation={invitation} onDone={onDone} />
    </Page>
  );
}

/** The link proves the address; an account that is there is entered with its password, or is the one that is logged in. */
function Accept({ secret, invitation: { email, hasAccount }, onDone }: OpenProps) {
  const { t } = useTranslation(['people', 'common']);
  const loggedInAs = useViewer()?.person.email;
  const isMine = loggedInAs === email;
  const { form, ...frame } = useApiForm({
    initialValues: { password: '', fullName: '' },
    validate: isMine ? undefined : requireAll(['password'], t('common:form.required')),
    document: AcceptInvitationDocument,
    toVariables: ({ password, fullName }) => ({ input: { secret, password: password === '' ? null : password, fullName: fullName.trim() || null } }),
    onDone,
  });
  return (
    <FormFrame {...frame} onSubmit={frame.submit} submitWord={t('invitation.accept')}>
      {loggedInAs !== undefined && !isMine && <Text>{t('invitation.otherAccount', { email, other: loggedInAs })}</Text>}
      {hasAccount && !isMine && (
        <PasswordField
          label={t('invitation.password', { email })}
          description={t('invitation.passwordHint')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          {...form.getInputProps('password')}
        />
      )}
      {!hasAccount && (
        <>
          <TextInput label={t('invitation.fullName')} description={t('invitation.fullNameHint')} autoComplete="name" {...form.getInputProps('fullName')} />
          <PasswordField
            label={t('invitation.newPassword')}
            description={t('password.hint')}
            autoComplete="new-password"
            required
            {...form.getInputProps('password')}
          />
        </>
      )}
    </FormFrame>
  );
}
