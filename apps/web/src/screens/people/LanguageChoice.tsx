import { Group, Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import type { Problem } from '../../client/problem';
import { useChange } from '../../client/use-change';
import { SetMyLocaleDocument, type Locale } from '../../generated/graphql';
import { chooseLanguage } from '../../i18n';

/** Each language is named in its own words. */
const languages = [
  { locale: 'VI', language: 'vi', name: 'Tiếng Việt' },
  { locale: 'EN', language: 'en', name: 'English' },
] as const;

export function LanguageChoice({ locale }: { locale: Locale }) {
  const { t } = useTranslation('people');
  const { run, pending } = useChange(SetMyLocaleDocument);
  const [problem, setProblem] = useState<Problem>();
  const choose = async (value: string) => {
    const chosen = languages.find((one) => one.locale === value) ?? languages[0];
    const outcome = await run({ locale: chosen.locale });
    setProblem(outcome.ok ? undefined : outcome.problems[0]);
    if (outcome.ok) await chooseLanguage(chosen.language);
  };
  return (
    <>
      <ProblemAlert problem={problem} />
      <Radio.Group label={t('account.languageOf')} value={locale} onChange={(value) => void choose(value)}>
        <Group mt="xs" gap="lg">
          {languages.map(({ locale: value, language, name }) => (
            <Radio key={value} value={value} label={name} lang={language} disabled={pending} />
          ))}
        </Group>
      </Radio.Group>
    </>
  );
}
