import { NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { productGroups, unit } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../blocks/NumberField';
import { useLanguage } from '../../i18n/use-language';
import { unitCodes } from './request-form';
import type { RequestFormProps } from './RequestFields';

/** One thing that is needed. */
export function RequestLineFields({ form, index }: RequestFormProps & { index: number }) {
  const { t } = useTranslation(['sourcing', 'common']);
  const language = useLanguage();
  const field = (name: string) => form.getInputProps(`lines.${index}.${name}`);
  const groups = productGroups('2022').map(({ code, name }) => ({ value: code, label: name[language] }));
  const stars = [3, 4, 5].map((count) => ({ value: String(count), label: t('common:stars.count', { count }) }));
  return (
    <Stack gap="sm">
      <TextInput label={t('editor.description')} description={t('editor.descriptionHint')} required {...field('description')} />
      <SimpleGrid cols={2} spacing="sm">
        <NumberField kind="decimal" label={t('editor.quantity')} required {...field('quantity')} />
        <NativeSelect
          label={t('unit')}
          data={unitCodes.map((code) => ({ value: code, label: unit(code).name[language] }))}
          {...field('unit')}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <NativeSelect label={t('editor.group')} data={[{ value: '', label: t('editor.anyGroup') }, ...groups]} {...field('groupCode')} />
        <NativeSelect
          label={t('editor.minimumStars')}
          data={[{ value: '', label: t('editor.anyStars') }, ...stars]}
          {...field('minimumStars')}
        />
      </SimpleGrid>
      <NumberField kind="money" label={t('editor.targetPrice')} {...field('targetPrice')} />
    </Stack>
  );
}
