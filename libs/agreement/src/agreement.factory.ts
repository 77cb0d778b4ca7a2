import { Actor, globalId } from '@ocop/platform';
import type { TestApplication } from '@ocop/platform/testing';
import { cast, type Cast } from '@ocop/directory/testing';
import { AwardService, QuoteService, RequestService, type Quote } from '@ocop/sourcing';
import { producerOf, quoteInput, requestInput } from '@ocop/sourcing/testing';
import type { DraftBuyerRequestInput, SubmitQuoteInput } from '@ocop/graphql';
import { Mou } from './mou.entity.js';
import { MouService } from './mou.service.js';
import { SigningCode } from './signing-code.entity.js';
import { SigningService } from './signing.service.js';

/** What runs the services: a test application, or the whole API. */
export type Running = Pick<TestApplication, 'database' | 'get' | 'settle'>;

/** The two sides of a trade. */
export interface Trade {
  buyer: Cast;
  producer: Awaited<ReturnType<typeof producerOf>>;
}

export async function tradeOf({ database }: Running, names: { buyer?: string; producer?: string } = {}): Promise<Trade> {
  const buyer = await cast(database, ['BUYER'], { name: names.buyer ?? 'Hệ thống siêu thị Sông Hồng' });
  const producer = await producerOf(database, ['Mật ong rừng tràm U Minh', 'Cà phê bột'], { stars: 4, name: names.producer ?? 'HTX Mật ong rừng U Minh' });
  return { buyer, producer };
}

/** A quote that the buyer has just accepted; its event waits. */
export async function acceptedQuote(
  application: Running,
  { buyer, producer }: Trade,
  request: Partial<DraftBuyerRequestInput> = {},
  quote: Partial<SubmitQuoteInput> = {},
): Promise<Quote> {
  const requests = application.get(RequestService);
  const drafted = await requests.draft(buyer.actor, requestInput(request));
  await requests.publish(buyer.actor, globalId('BuyerRequest', drafted.id));
  await application.settle(); // matched
  const submitted = await application.get(QuoteService).submit(producer.actor, quoteInput(drafted, producer.products, quote));
  return application.get(AwardService).accept(buyer.actor, { quoteId: globalId('Quote', submitted.id), reason: 'Giá tốt, đủ sao' });
}

/** The draft of a trade, from the request on. */
export async function draftedMou(application: Running, trade: Trade, ...changes: [Partial<DraftBuyerRequestInput>?, Partial<SubmitQuoteInput>?]): Promise<Mou> {
  const quote = await acceptedQuote(application, trade, ...changes);
  await application.settle();
  return application.database.read(Actor.system).findOneOrFail(Mou, { quote: quote.id });
}

/** A memorandum that waits for both signatures; each side's one person signs. */
export async function sentMou(application: Running, trade: Trade): Promise<Mou> {
  const mou = await draftedMou(application, trade);
  for (const side of [trade.buyer, trade.producer]) await nameSignatory(application, side, mou);
  return application.get(MouService).send(trade.buyer.actor, globalId('Mou', mou.id));
}

export function nameSignatory(application: Running, side: Cast, mou: Mou): Promise<Mou> {
  const input = { mouId: globalId('Mou', mou.id), membershipId: globalId('Membership', side.membership.id), title: 'Giám đốc', authority: 'Điều lệ tổ chức' };
  return application.get(MouService).nameSignatory(side.actor, input);
}

/** Asks for a code and reads it as its mail would say it. */
export async function signingCode(application: Running, side: Cast, mou: Mou): Promise<string> {
  const signing = application.get(SigningService);
  await signing.requestCode(side.actor, globalId('Mou', mou.id));
  return signing.codeOf(await newestCode(application, side, mou));
}

export function newestCode({ database }: Running, side: Cast, mou: Mou): Promise<SigningCode> {
  return database.read(Actor.system).findOneOrFail(SigningCode, { mou, person: side.person }, { orderBy: { createdAt: 'desc', id: 'desc' } });
}

/** Asks for a code and signs with it. */
export async function sign(application: Running, side: Cast, mou: Mou): Promise<Mou> {
  const code = await signingCode(application, side, mou);
  return application.get(SigningService).sign(side.actor, { mouId: globalId('Mou', mou.id), contentHash: mou.contentHash!, code });
}
