import { Actor, globalId, type Database } from '@ocop/platform';
import { Product, searchColumns } from '@ocop/catalogue';
import { cast, type Cast } from '@ocop/directory/testing';
import { Recognition } from '@ocop/programme';
import { addDays, localDayOf, province } from '@ocop/values';
import type { DraftBuyerRequestInput, SubmitQuoteInput } from '@ocop/graphql';
import type { BuyerRequest } from './request.entity.js';

/** Today in Vietnam, and days from it. */
export const today = (days = 0) => addDays(localDayOf(new Date()), days);

interface ProductTraits {
  groupCode?: string;
  groupScheme?: '2018' | '2022';
  stars?: number;
  /** Day of the decision. Default: three months ago, so that it is in force. */
  decidedOn?: string;
}

/** A product of a producer, recognised when stars are given. */
export function addProduct(database: Database, producer: Cast, name: string, traits: ProductTraits = {}): Promise<Product> {
  const { groupCode = 'food', groupScheme = '2022', stars, decidedOn = today(-90) } = traits;
  const place = province('34', producer.organization.provinceCode ?? '48')!;
  const where = { provinceScheme: place.scheme, provinceCode: place.code, groupScheme, groupCode };
  return database.write(Actor.system, async ({ em }) => {
    const product = em.create(Product, { name, producer: producer.organization.id, ...where, ...searchColumns(name, producer.organization.name, place), remarkCodes: [] });
    await em.flush();
    if (stars) em.create(Recognition, { productId: product.id, productName: name, act: 'RECOGNISED', stars, decidedOn, year: Number(decidedOn.slice(0, 4)), ...where });
    return product;
  });
}

/** A verified producer with products of these names. */
export async function producerOf(database: Database, names: string[], traits: Parameters<typeof cast>[2] & ProductTraits = {}) {
  const producer = await cast(database, ['PRODUCER'], traits);
  const products: Product[] = [];
  for (const name of names) products.push(await addProduct(database, producer, name, traits));
  return { ...producer, products };
}

/** A request for honey and coffee, to be quoted within ten days. */
export function requestInput(changes: Partial<DraftBuyerRequestInput> = {}): DraftBuyerRequestInput {
  return {
    title: 'Mật ong và cà phê cho Tết',
    deadlineOn: today(10),
    deliveryProvinceCode: '48',
    deliveryFrom: today(20),
    deliveryTo: today(40),
    note: null,
    lines: [
      { description: 'Mật ong rừng', groupCode: 'food', quantity: '500', unit: 'XBO', targetPrice: 120_000, minimumStars: 3 },
      { description: 'Cà phê bột', groupCode: null, quantity: '120.5', unit: 'KGM', targetPrice: null, minimumStars: null },
    ],
    ...changes,
  };
}

/** An offer for every line of a request, each with the product at its place or the last one. */
export function quoteInput(request: BuyerRequest, products: readonly Product[], changes: Partial<SubmitQuoteInput> = {}): SubmitQuoteInput {
  return {
    requestId: globalId('BuyerRequest', request.id),
    validUntil: today(30),
    note: null,
    lines: request.lines.getItems().map((line, place) => ({
      requestLineId: globalId('BuyerRequestLine', line.id),
      productId: globalId('Product', (products[place] ?? products.at(-1)!).id),
      quantity: place === 0 ? '500' : '120.5',
      unitPrice: 100_000,
      vat: 'VAT_8' as const,
      leadTimeDays: 7,
    })),
    ...changes,
  };
}
