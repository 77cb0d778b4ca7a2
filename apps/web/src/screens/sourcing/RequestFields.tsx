import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { addDays, localDayOf } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { DateInput, Fieldset } from '../../blocks/Form';
import { ProvinceSelect } from '../../blocks/ProvinceSelect';
import { RowsEditor } from '../../blocks/RowsEditor';
import { emptyLine, mostLines, type RequestValues } from './request-form';
import { RequestLineFields } from './RequestLineFields';

export interface RequestFormProps {
  readonly form: UseFormReturnType<RequestValues>;
}

/** What is needed, until when, and where it goes. */
export function RequestFields({ form }: RequestFormProps) {
  const { t } = useTranslation('sourcing');
  const today = localDayOf(new Date());
  const { deadlineOn, deliveryFrom } = form.values;
  return (
    <>
      <Fieldset legend={t('editor.about')}>
        <TextInput label={t('editor.name')} description={t('editor.nameHint')} required {...form.getInputProps('title')} />
        <DateInput
          label={t('editor.deadline')}
          description={t('editor.deadlineHint')}
          required
          min={today}
          {...form.getInputProps('deadlineOn')}
        />
      </Fieldset>
      <Fieldset legend={t('editor.delivery')}>
        <ProvinceSelect label={t('editor.province')} required {...form.getInputProps('deliveryProvinceCode')} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DateInput
            label={t('editor.from')}
            required
            min={deadlineOn === '' ? addDays(today, 1) : deadlineOn}
            {...form.getInputProps('deliveryFrom')}
          />
          <DateInput label={t('editor.to')} required min={deliveryFrom || deadlineOn || today} {...form.getInputProps('deliveryTo')} />
        </SimpleGrid>
        <Textarea label={t('editor.note')} description={t('editor.noteHint')} autosize minRows={2} {...form.getInputProps('note')} />
      </Fieldset>
      <LinesFieldset form={form} />
    </>
  );
}

function LinesFieldset({ form }: RequestFormProps) {
  const { t } = useTranslation('sourcing');
  return (
    <Fieldset legend={t('editor.lines')}>
      <RowsEditor
        rows={form.values.lines}
        rowName={(index) => t('editor.line', { number: index + 1 })}
        addWord={t('editor.addLine')}
        removeWord={t('editor.removeLine')}
        onAdd={() => form.insertListItem('lines', emptyLine())}
        onRemove={(index) => form.removeListItem('lines', index)}
        max={mostLines}
      >
        {(_, index) => <RequestLineFields form={form} index={index} />}
      </RowsEditor>
    </Fieldset>
  );
}
