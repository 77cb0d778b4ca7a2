import { useTranslation } from 'react-i18next';
import { ChangeButton } from '../../blocks/ChangeButton';
import { WithdrawQuoteDocument, type QuoteCardFragment, type RequestCardFragment } from '../../generated/graphql';
import { takesQuotes } from './Deadline';

interface WithdrawButtonProps {
  readonly quote: QuoteCardFragment;
  readonly request: Pick<RequestCardFragment, 'state' | 'deadline'>;
}

/** Takes a quote back, while the request still takes quotes. */
export function WithdrawButton({ quote, request }: WithdrawButtonProps) {
  const { t } = useTranslation('sourcing');
  if (quote.state !== 'SUBMITTED' || !takesQuotes(request)) return null;
  return (
    <ChangeButton
      word={t('mine.withdraw')}
      look={{ variant: 'subtle', size: 'sm' }}
      title={t('mine.withdrawTitle')}
      confirmWord={t('mine.withdraw')}
      grave
      document={WithdrawQuoteDocument}
      variables={() => ({ quoteId: quote.id })}
    >
      <p>{t('mine.withdrawExplain')}</p>
    </ChangeButton>
  );
}
