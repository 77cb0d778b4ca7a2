import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { localDayOf } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { DateInput, Fieldset, FormFrame } from '../../blocks/Form';
import { NumberField, useNumberProblem } from '../../blocks/NumberField';
import { Page } from '../../blocks/Page';
import { ProvinceSelect } from '../../blocks/ProvinceSelect';
import { RowsEditor } from '../../blocks/RowsEditor';
import { useApiForm } from '../../blocks/use-api-form';
import { DraftConferenceDocument } from '../../generated/graphql';
import { Gate } from '../../viewer/Gate';
import { checkConference, initialConference, mostTypes, newType, toConferenceInput, type ConferenceValues } from './conference-form';

interface FieldsProps {
  readonly form: UseFormReturnType<ConferenceValues>;
}

/** An organizer sets a conference up. */
export function NewConferenceScreen() {
  const { t } = useTranslation('conference');
  return (
    <Gate capability="ORGANIZER">
      <Page title={t('editor.title')} lead={t('editor.lead')} up={{ link: { to: '/conferences' }, label: t('page.up') }}>
        <Editor />
      </Page>
    </Gate>
  );
}

function Editor() {
  const { t } = useTranslation(['conference', 'common']);
  const navigate = useNavigate();
  const numberProblem = useNumberProblem();
  const { form, submit, pending, problem } = useApiForm({
    initialValues: initialConference(),
    validate: (values) => checkConference(values, { required: t('common:form.required'), numberProblem }),
    document: DraftConferenceDocument,
    toVariables: (values) => ({ input: toConferenceInput(values) }),
    onDone: ({ draftConference }) => navigate({ to: '/conferences/$id', params: { id: draftConference.id } }),
  });
  return (
    <FormFrame onSubmit={submit} problem={problem} pending={pending} submitWord={t('editor.save')}>
      <AboutFields form={form} />
      <WhereFields form={form} />
      <TypeFields form={form} />
    </FormFrame>
  );
}

function AboutFields({ form }: FieldsProps) {
  const { t } = useTranslation('conference');
  return (
    <Fieldset legend={t('editor.about')}>
      <TextInput label={t('editor.nameVi')} required {...form.getInputProps('name.vi')} />
      <TextInput label={t('editor.nameEn')} description={t('editor.englishHint')} {...form.getInputProps('name.en')} />
      <Textarea label={t('editor.descriptionVi')} required autosize minRows={3} {...form.getInputProps('description.vi')} />
      <Textarea
        label={t('editor.descriptionEn')}
        description={t('editor.englishHint')}
        autosize
        minRows={3}
        {...form.getInputProps('description.en')}
      />
    </Fieldset>
  );
}

function WhereFields({ form }: FieldsProps) {
  const { t } = useTranslation('conference');
  const today = localDayOf(new Date());
  return (
    <Fieldset legend={t('editor.where')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateInput label={t('editor.startsOn')} required min={today} {...form.getInputProps('startsOn')} />
        <DateInput label={t('editor.endsOn')} required min={form.values.startsOn || today} {...form.getInputProps('endsOn')} />
      </SimpleGrid>
      <ProvinceSelect label={t('editor.province')} required {...form.getInputProps('provinceCode')} />
      <TextInput label={t('editor.venue')} description={t('editor.venueHint')} required {...form.getInputProps('venue')} />
    </Fieldset>
  );
}

function TypeFields({ form }: FieldsProps) {
  const { t } = useTranslation('conference');
  const field = (index: number, name: string) => form.getInputProps(`participantTypes.${index}.${name}`);
  return (
    <Fieldset legend={t('editor.types')}>
      <RowsEditor
        rows={form.values.participantTypes}
        rowName={(index) => t('editor.type', { number: index + 1 })}
        addWord={t('editor.addType')}
        removeWord={t('editor.removeType')}
        onAdd={() => form.insertListItem('participantTypes', newType())}
        onRemove={(index) => form.removeListItem('participantTypes', index)}
        max={mostTypes}
      >
        {(_, index) => (
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
            <TextInput label={t('editor.typeVi')} required {...field(index, 'name.vi')} />
            <TextInput label={t('editor.typeEn')} {...field(index, 'name.en')} />
            <NumberField kind="whole" label={t('editor.capacity')} required {...field(index, 'capacity')} />
          </SimpleGrid>
        )}
      </RowsEditor>
    </Fieldset>
  );
}
