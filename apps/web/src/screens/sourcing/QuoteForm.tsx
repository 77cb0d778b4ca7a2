import { Group, Textarea } from '@mantine/core';
import { localDayOf } from '@ocop/values';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DateInput, Fieldset } from '../../blocks/Form';
import { GuardedButton } from '../../blocks/GuardedButton';
import { useNumberProblem } from '../../blocks/NumberField';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { useApiForm } from '../../blocks/use-api-form';
import { SubmitQuoteDocument, type OwnProductsQuery } from '../../generated/graphql';
import { useNotVerified } from '../../viewer/use-verified';
import { checkQuote, initialQuote, toQuoteInput, type QuoteValues } from './quote-form';
import classes from './QuoteForm.module.css';
import { QuoteLineFields } from './QuoteLineFields';
import { QuoteSums } from './QuoteSums';
import type { RequestDetail } from './request-form';

export type OwnProduct = OwnProductsQuery['products']['edges'][number]['node'];

interface QuoteFormProps {
  readonly request: RequestDetail;
  readonly products: readonly OwnProduct[];
}

/** One row a line of the request, the sums below as they are typed. */
export function QuoteForm({ request, products }: QuoteFormProps) {
  const { t } = useTranslation('sourcing');
  const notVerified = useNotVerified();
  const standing = request.quotes.find(({ state }) => state === 'SUBMITTED');
  const { form, submit, pending, problem } = useQuoteForm(request, initialQuote(request, standing, products));
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <ProblemAlert problem={problem} />
      {request.lines.map((line, index) => (
        <QuoteLineFields key={line.id} form={form} index={index} line={line} products={products} />
      ))}
      <QuoteSums lines={form.values.lines} />
      <div className={classes.rest}>
        <Fieldset legend={t('quote.rest')}>
          <DateInput
            label={t('quote.validUntil')}
            description={t('quote.validUntilHint')}
            required
            min={localDayOf(new Date(request.deadline))}
            {...form.getInputProps('validUntil')}
          />
          <Textarea label={t('quote.note')} autosize minRows={2} {...form.getInputProps('note')} />
        </Fieldset>
      </div>
      <Group>
        <GuardedButton type="submit" off={notVerified} loading={pending}>
          {standing === undefined ? t('quote.submit') : t('quote.submitReplacement')}
        </GuardedButton>
      </Group>
    </form>
  );
}

function useQuoteForm(request: RequestDetail, initialValues: QuoteValues) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const numberProblem = useNumberProblem();
  return useApiForm({
    initialValues,
    validate: (values) => checkQuote(values, { required: t('form.required'), numberProblem }),
    document: SubmitQuoteDocument,
    toVariables: (values) => ({ input: toQuoteInput(request.id, values) }),
    onDone: () => navigate({ to: '/requests/$id', params: { id: request.id } }),
  });
}
