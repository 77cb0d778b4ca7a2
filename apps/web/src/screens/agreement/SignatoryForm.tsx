import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../blocks/Form';
import { Loading } from '../../blocks/Loading';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { requireAll } from '../../blocks/require-all';
import { useApiForm } from '../../blocks/use-api-form';
import { useRead } from '../../client/use-read';
import { ColleaguesDocument, NameSignatoryDocument } from '../../generated/graphql';
import classes from './NowPanel.module.css';
import type { MouDetail, MouParty } from './mou-view';

interface SignatoryFormProps {
  readonly mou: MouDetail;
  readonly party: MouParty;
  readonly onDone: () => void;
  /** Leaves the named one in place. */
  readonly onKeep?: () => void;
}

/** Names who signs for one's own party: a colleague, the position, the authority. */
export function SignatoryForm({ mou, party, onDone, onKeep }: SignatoryFormProps) {
  const { t } = useTranslation(['agreement', 'common']);
  const { data, problem: unread, retry } = useRead(ColleaguesDocument, {});
  const { form, submit, pending, problem } = useSignatoryForm(mou, party, onDone);
  if (data === undefined) return unread ? <ProblemAlert problem={unread} onRetry={retry} /> : <Loading rows={3} />;
  if (data.colleagues.length === 0) return <p>{t('signatory.nobody')}</p>;
  const keep = onKeep && (
    <Button variant="subtle" onClick={onKeep}>
      {t('signatory.keep')}
    </Button>
  );
  return (
    <FormFrame onSubmit={submit} problem={problem} pending={pending} submitWord={t('signatory.submit')} beside={keep}>
      <p className={classes.small}>{t('signatory.lead')}</p>
      <NativeSelect label={t('signatory.colleague')} required {...form.getInputProps('membershipId')}>
        <option value="">{t('common:form.choose')}</option>
        {data.colleagues.map(({ id, role, person }) => (
          <option key={id} value={id}>
            {person.fullName} ({t(`common:role.${role}`)})
          </option>
        ))}
      </NativeSelect>
      <TextInput label={t('signatory.position')} description={t('signatory.positionHint')} required {...form.getInputProps('title')} />
      <TextInput label={t('signatory.authority')} description={t('signatory.authorityHint')} required {...form.getInputProps('authority')} />
    </FormFrame>
  );
}

function useSignatoryForm(mou: MouDetail, party: MouParty, onDone: () => void) {
  const { t } = useTranslation();
  return useApiForm({
    initialValues: { membershipId: '', title: party.signatoryTitle ?? '', authority: party.authority ?? '' },
    validate: requireAll(['membershipId', 'title', 'authority'], t('form.required')),
    document: NameSignatoryDocument,
    toVariables: (values) => ({ input: { mouId: mou.id, ...values } }),
    onDone,
  });
}
