import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { compareVi, provinces } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';

/** One of the 34 provinces of today, by its code; the first choice is none, so that nobody picks one by accident. */
export function ProvinceSelect(props: Omit<NativeSelectProps, 'data' | 'children'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sorted = [...provinces('34')].sort((a, b) => compareVi(a.name[language], b.name[language]));
  return (
    <NativeSelect {...props}>
      <option value="">{t('form.choose')}</option>
      {sorted.map(({ code, name }) => (
        <option key={code} value={code}>
          {name[language]}
        </option>
      ))}
    </NativeSelect>
  );
}
