import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { FormErrors } from '@mantine/form';
import { randomId } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { GuardedButton } from '../../blocks/GuardedButton';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { RowsEditor } from '../../blocks/RowsEditor';
import { useApiForm } from '../../blocks/use-api-form';
import { RegisterDelegatesDocument, type ParticipantTypeCardFragment, type RegistrationRowFragment } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { useNotVerified } from '../../viewer/use-verified';
import { seatsLeft, type ConferenceDetail } from './conference-view';
import classes from './RegisterForm.module.css';

const mostDelegates = 50;

const emptyDelegate = () => ({ key: randomId(), fullName: '', email: '' });

interface RegisterFormProps {
  readonly conference: ConferenceDetail;
  readonly onDone: (registrations: readonly RegistrationRowFragment[]) => void;
}

/** Registers several delegates of one's organization at once. */
export function RegisterForm({ conference, onDone }: RegisterFormProps) {
  const { t } = useTranslation('conference');
  const notVerified = useNotVerified();
  const { form, submit, pending, problem } = useRegisterForm(conference, onDone);
  const field = (index: number, name: string) => form.getInputProps(`delegates.${index}.${name}`);
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <ProblemAlert problem={problem} />
      <TypeSelect types={conference.participantTypes} {...form.getInputProps('participantTypeId')} />
      <p className={classes.hint}>{t('register.emailHint')}</p>
      <RowsEditor
        rows={form.values.delegates}
        rowName={(index) => t('register.delegate', { number: index + 1 })}
        addWord={t('register.add')}
        removeWord={t('register.remove')}
        onAdd={() => form.insertListItem('delegates', emptyDelegate())}
        onRemove={(index) => form.removeListItem('delegates', index)}
        max={mostDelegates}
      >
        {(_, index) => (
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <TextInput label={t('register.fullName')} required {...field(index, 'fullName')} />
            <TextInput label={t('register.email')} type="email" required {...field(index, 'email')} />
          </SimpleGrid>
        )}
      </RowsEditor>
      <GuardedButton type="submit" off={notVerified} loading={pending}>
        {t('register.submit', { count: form.values.delegates.length })}
      </GuardedButton>
    </form>
  );
}

function useRegisterForm(conference: ConferenceDetail, onDone: RegisterFormProps['onDone']) {
  const { t } = useTranslation();
  const only = conference.participantTypes.length === 1 ? conference.participantTypes[0]?.id : undefined;
  return useApiForm({
    initialValues: { participantTypeId: only ?? '', delegates: [emptyDelegate()] },
    validate: ({ participantTypeId, delegates }) => {
      const errors: FormErrors = {};
      if (participantTypeId === '') errors['participantTypeId'] = t('form.required');
      delegates.forEach(({ fullName, email }, index) => {
        if (fullName.trim() === '') errors[`delegates.${index}.fullName`] = t('form.required');
        if (email.trim() === '') errors[`delegates.${index}.email`] = t('form.required');
      });
      return errors;
    },
    document: RegisterDelegatesDocument,
    toVariables: ({ participantTypeId, delegates }) => ({
      input: {
        conferenceId: conference.id,
        participantTypeId,
        delegates: delegates.map(({ fullName, email }) => ({ fullName, email: email.trim() })),
      },
    }),
    onDone: ({ registerDelegates }) => onDone(registerDelegates),
  });
}

interface TypeSelectProps {
  readonly types: readonly ParticipantTypeCardFragment[];
}

function TypeSelect({ types, ...field }: TypeSelectProps) {
  const { t } = useTranslation(['conference', 'common']);
  const say = useBilingual();
  return (
    <NativeSelect label={t('register.type')} required {...field}>
      <option value="">{t('common:form.choose')}</option>
      {types.map((type) => (
        <option key={type.id} value={type.id}>
          {say(type.name)} ({seatsLeft(type) > 0 ? t('seatsLeft', { count: seatsLeft(type) }) : t('full')})
        </option>
      ))}
    </NativeSelect>
  );
}
