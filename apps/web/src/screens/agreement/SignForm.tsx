import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GuardedButton } from '../../blocks/GuardedButton';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { useApiForm } from '../../blocks/use-api-form';
import type { Problem } from '../../client/problem';
import { useChange } from '../../client/use-change';
import { RequestSigningCodeDocument, SignMouDocument } from '../../generated/graphql';
import { useNotVerified } from '../../viewer/use-verified';
import { useViewer } from '../../viewer/ViewerProvider';
import classes from './NowPanel.module.css';
import type { MouDetail } from './mou-view';

/** Two steps: a code by mail, and the six digits. The field is always there, for who has the mail already. */
export function SignForm({ mou }: { mou: MouDetail }) {
  const { t } = useTranslation('agreement');
  const notVerified = useNotVerified();
  const { form, submit, pending, problem } = useApiForm({
    initialValues: { code: '' },
    validate: ({ code }) => (/^\d{6}$/.test(code) ? {} : { code: t('sign.codeIncomplete') }),
    document: SignMouDocument,
    // The hash that stands on this screen, so that nothing but what was read is signed.
    toVariables: ({ code }) => ({ input: { mouId: mou.id, contentHash: mou.contentHash ?? '', code } }),
    onDone: () => undefined,
  });
  return (
    <>
      <h3 className={classes.sub}>1. {t('sign.step1')}</h3>
      <CodeRequest mou={mou} />
      <h3 className={classes.sub}>2. {t('sign.step2')}</h3>
      <form noValidate onSubmit={submit}>
        <ProblemAlert problem={problem} />
        <TextInput
          className={classes.code}
          label={t('sign.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          mb="sm"
          {...form.getInputProps('code')}
          onChange={({ currentTarget }) => form.setFieldValue('code', currentTarget.value.replace(/\D/g, ''))}
        />
        <GuardedButton type="submit" off={notVerified} loading={pending}>
          {t('sign.submit')}
        </GuardedButton>
      </form>
    </>
  );
}

function CodeRequest({ mou }: { mou: MouDetail }) {
  const { t } = useTranslation('agreement');
  const email = useViewer()?.person.email ?? '';
  const { run, pending } = useChange(RequestSigningCodeDocument);
  const [sent, setSent] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const request = async () => {
    const outcome = await run({ mouId: mou.id });
    setSent(outcome.ok);
    setProblem(outcome.ok ? undefined : outcome.problems[0]);
  };
  return (
    <>
      <ProblemAlert problem={problem} />
      <div role="status">{sent && <p>{t('sign.sent', { email })}</p>}</div>
      <Button variant={sent ? 'subtle' : 'default'} loading={pending} onClick={() => void request()}>
        {sent ? t('sign.again') : t('sign.request')}
      </Button>
    </>
  );
}
