import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { DataTable, type Column } from '../../blocks/DataTable';
import { StatusBadge } from '../../blocks/StatusBadge';
import type { RegistrationRowFragment } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';

interface RegisterResultProps {
  readonly registrations: readonly RegistrationRowFragment[];
  readonly onAgain: () => void;
}

/** What became of each delegate: a seat, or which place in line. */
export function RegisterResult({ registrations, onAgain }: RegisterResultProps) {
  const { t } = useTranslation('conference');
  const say = useBilingual();
  const confirmed = registrations.filter(({ state }) => state === 'CONFIRMED').length;
  const waiting = registrations.length - confirmed;
  const columns: Column<RegistrationRowFragment>[] = [
    { key: 'person', header: t('register.person'), main: true, cell: ({ fullName }) => fullName },
    { key: 'email', header: t('register.email'), cell: ({ email }) => email },
    { key: 'type', header: t('desk.type'), cell: ({ participantType }) => say(participantType.name) },
    {
      key: 'result',
      header: t('register.result'),
      cell: ({ state, waitlistPosition }) => (
        <Group gap="xs">
          <StatusBadge machine="registration" state={state} />
          {waitlistPosition !== null && t('register.position', { position: waitlistPosition })}
        </Group>
      ),
    },
  ];
  return (
    <>
      <p role="status" style={{ margin: 0 }}>
        <strong>
          {t('register.doneTitle')}: {confirmed > 0 && t('register.confirmedCount', { count: confirmed })}
          {confirmed > 0 && waiting > 0 && ', '}
          {waiting > 0 && t('register.waitlistedCount', { count: waiting })}.
        </strong>{' '}
        {t('register.doneHint')}
      </p>
      <DataTable caption={t('register.doneTitle')} columns={columns} rows={registrations} rowKey={({ id }) => id} empty={null} />
      <Group>
        <ButtonLink to="/registrations">{t('register.toPasses')}</ButtonLink>
        <Button variant="default" onClick={onAgain}>
          {t('register.again')}
        </Button>
      </Group>
    </>
  );
}
