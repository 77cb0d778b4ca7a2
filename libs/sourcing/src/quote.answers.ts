import { DomainError, platformErrors, requireValue, rowId, valueErrors, type Transaction } from '@ocop/platform';
import { Product } from '@ocop/catalogue';
import { checkQuantity, quoteTotals, ValueError, type Decimal, type VatClass, type Vnd } from '@ocop/values';
import type { Offer } from './quote.shape.js';
import { BuyerRequestLine, type BuyerRequest } from './request.entity.js';
import { sourcingErrors } from './sourcing.errors.js';

/** The checked offer for one line. */
export interface Answer {
  requestLine: BuyerRequestLine;
  product: Product;
  quantity: Decimal;
  unitPrice: Vnd;
  vat: VatClass;
  leadTimeDays: number;
}

/**
 * The offer against its request: every line answered exactly once, by own products, in the units of the lines.
 * @throws LINE_UNANSWERED, LINE_ANSWERED_TWICE, PRODUCT_NOT_OWN, NOT_FOUND or a problem of the quantity, naming the field
 */
export async function answersOf({ em, actor }: Transaction, request: BuyerRequest, { lines }: Offer): Promise<Answer[]> {
  const wanted = await em.find(BuyerRequestLine, { request }, { orderBy: { position: 'asc' } });
  const productIds = lines.map(({ productId }, place) => rowId('Product', productId, `lines.${place}.productId`));
  const own = await em.find(Product, { id: { $in: productIds }, producer: actor.organizationId });
  const answers = lines.map((line, place) => {
    const requestLine = wanted.find(({ id }) => id === rowId('BuyerRequestLine', line.requestLineId, `lines.${place}.requestLineId`));
    if (!requestLine) throw new DomainError(platformErrors.NOT_FOUND, {}, `lines.${place}.requestLineId`);
    const product = own.find(({ id }) => id === productIds[place]);
    if (!product) throw new DomainError(sourcingErrors.PRODUCT_NOT_OWN, {}, `lines.${place}.productId`);
    const { value: quantity } = requireValue(checkQuantity(line.quantity, requestLine.unit), `lines.${place}.quantity`);
    return { requestLine, product, quantity, unitPrice: line.unitPrice, vat: line.vat, leadTimeDays: line.leadTimeDays };
  });
  requireEachOnce(wanted, answers);
  requireCountable(answers);
  return answers;
}

function requireEachOnce(wanted: readonly BuyerRequestLine[], answers: readonly Answer[]): void {
  for (const line of wanted) {
    const places = answers.flatMap(({ requestLine }, place) => (requestLine === line ? [place] : []));
    if (places.length === 0) throw new DomainError(sourcingErrors.LINE_UNANSWERED, { position: line.position }, 'lines');
    if (places.length > 1) throw new DomainError(sourcingErrors.LINE_ANSWERED_TWICE, { position: line.position }, `lines.${places[1]}.requestLineId`);
  }
}

/** Sums beyond the safe integers would lose dong. */
function requireCountable(answers: readonly Answer[]): void {
  try {
    quoteTotals(answers);
  } catch (error) {
    if (error instanceof ValueError) throw new DomainError(valueErrors[error.code], error.params, 'lines');
    throw error;
  }
}
