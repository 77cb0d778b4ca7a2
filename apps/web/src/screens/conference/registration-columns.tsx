import { Group } from '@mantine/core';
import { formatInstant } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../blocks/DataTable';
import { StatusBadge, useStatusWord } from '../../blocks/StatusBadge';
import { DateTime } from '../../blocks/values';
import type { RegistrationRowFragment } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import classes from './registration-columns.module.css';
import { WithdrawButton } from './WithdrawButton';

/** A person's address and place in line stand beside name and state on the screen, and in columns of their own in the file. */
export const onlyInFile: readonly string[] = ['email', 'position'];

/** The columns of the registration desk, on the screen and in the exported file. */
export function useRegistrationColumns(onChanged: () => void): readonly Column<RegistrationRowFragment>[] {
  const { t } = useTranslation('conference');
  const word = useStatusWord();
  const say = useBilingual();
  return [
    { key: 'person', header: t('desk.person'), main: true, cell: (row) => <Person {...row} />, text: ({ fullName }) => fullName },
    { key: 'email', header: t('desk.email'), cell: ({ email }) => email, text: ({ email }) => email },
    {
      key: 'organization',
      header: t('desk.organization'),
      cell: ({ organization }) => organization.name,
      text: ({ organization }) => organization.name,
    },
    {
      key: 'type',
      header: t('desk.type'),
      cell: ({ participantType }) => say(participantType.name),
      text: ({ participantType }) => say(participantType.name),
    },
    {
      key: 'state',
      header: t('desk.state'),
      cell: ({ state, waitlistPosition }) => (
        <Group gap="xs">
          <StatusBadge machine="registration" state={state} />
          {waitlistPosition !== null && t('register.position', { position: waitlistPosition })}
        </Group>
      ),
      text: ({ state }) => word('registration', state),
    },
    {
      key: 'position',
      header: t('desk.position'),
      numeric: true,
      cell: ({ waitlistPosition }) => waitlistPosition,
      text: ({ waitlistPosition }) => waitlistPosition,
    },
    {
      key: 'createdAt',
      header: t('desk.createdAt'),
      cell: ({ createdAt }) => <DateTime instant={createdAt} />,
      text: ({ createdAt }) => formatInstant(new Date(createdAt)),
    },
    { key: 'actions', header: t('desk.actions'), cell: (row) => <WithdrawButton registration={row} onDone={onChanged} /> },
  ];
}

function Person({ fullName, email }: Pick<RegistrationRowFragment, 'fullName' | 'email'>) {
  return (
    <>
      {fullName}
      <span className={classes.email}>{email}</span>
    </>
  );
}
