import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { GuardedButton } from '../../blocks/GuardedButton';
import type { BuyerRequestState } from '../../generated/graphql';
import { useNotVerified } from '../../viewer/use-verified';
import { takesQuotes } from './Deadline';

interface AnswerButtonProps {
  readonly request: { readonly id: string; readonly state: BuyerRequestState; readonly deadline: string };
  /** There is a quote already; the new one replaces it. */
  readonly replaces?: boolean;
}

/** The way to the quote editor; off with its reason where one may not go. */
export function AnswerButton({ request, replaces = false }: AnswerButtonProps) {
  const { t } = useTranslation('sourcing');
  const notVerified = useNotVerified();
  const off = takesQuotes(request) ? notVerified : t('mine.noneOver');
  const word = replaces ? t('mine.replace') : t('opportunities.answer');
  const variant = replaces ? 'default' : 'filled';
  if (off !== undefined) {
    return (
      <GuardedButton off={off} variant={variant} size="sm">
        {word}
      </GuardedButton>
    );
  }
  return (
    <ButtonLink to="/requests/$id/quote" params={{ id: request.id }} variant={variant} size="sm">
      {word}
    </ButtonLink>
  );
}
