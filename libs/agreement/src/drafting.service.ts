import { Injectable } from '@nestjs/common';
import { Actor, type Transaction } from '@ocop/platform';
import { Organization } from '@ocop/directory';
import { Quote } from '@ocop/sourcing';
import { addDays, localDayOf, orThrow, parseDecimal, lineTotal } from '@ocop/values';
import { mouDrafted } from './agreement.events.js';
import { mouArticles, mouTitle, type Award, type AwardParty } from './mou.articles.js';
import { Mou, MouParty } from './mou.entity.js';
import { recordAct } from './mou.ledger.js';

/** Ninety days after the last delivery: time to settle what was delivered. */
const DAYS_AFTER_DELIVERY = 90;

/** Makes the memorandum of an accepted quote. */
@Injectable()
export class DraftingService {
  /**
   * One draft a quote, however often it is asked for. The unique quote also holds against two workers at once: the
   * second one waits for the counter, fails on the quote, and its number goes back with it.
   */
  async draft(transaction: Transaction, quoteId: string, awardedAt: Date): Promise<void> {
    const { em } = transaction;
    if (await em.findOne(Mou, { quote: quoteId })) return;
    const quote = await em.findOneOrFail(Quote, quoteId, {
      populate: ['producer', 'request.buyer', 'lines.requestLine', 'lines.product'],
    });
    const award = awardOf(quote, awardedAt);
    const mou = em.create(Mou, {
      number: await nextNumber(transaction, Number(award.awardedOn.slice(0, 4))),
      title: mouTitle(award.title),
      quote: quote,
      articles: mouArticles(award),
      validUntil: award.validUntil,
    });
    const buyer = quote.request.$.buyer.$;
    [buyer, quote.producer.$].forEach((organization, index) => {
      em.create(MouParty, { mou, position: index + 1, organization, organizationName: organization.name });
    });
    await em.flush();
    await recordAct(transaction, mou, 'DRAFTED', { organization: buyer });
    transaction.emit(mouDrafted, mou, { mouId: mou.id });
  }
}

/**
 * BBGN-2026-000012. A counter row and not a sequence: a sequence leaves a gap wherever a transaction rolls back, and a
 * register of papers has none. The price is that two drafts wait for each other, so the row is locked late, and only
 * inserts follow before the commit.
 */
async function nextNumber({ em }: Transaction, year: number): Promise<string> {
  const [row] = await em.execute<{ last_number: number }[]>(
    'insert into mou_counter (year, last_number) values (?, 1) on conflict (year) do update set last_number = mou_counter.last_number + 1 returning last_number',
    [year],
  );
  return `BBGN-${year}-${String(row!.last_number).padStart(6, '0')}`;
}

function awardOf(quote: Quote, awardedAt: Date): Award {
  const request = quote.request.getEntity();
  return {
    title: request.title,
    buyer: partyOf(request.buyer.getEntity()),
    producer: partyOf(quote.producer.getEntity()),
    goods: quote.lines.getItems().map((line) => {
      const { description, unit } = line.requestLine.getEntity();
      const quantity = orThrow(parseDecimal(line.quantity));
      const { unitPrice, vat, leadTimeDays } = line;
      return { description, product: line.product.getEntity().name, quantity, unit, unitPrice, vat, amount: lineTotal({ quantity, unitPrice, vat }), leadTimeDays };
    }),
    total: quote.total,
    totalWithVat: quote.totalWithVat,
    deliveryProvince: request.deliveryProvince,
    deliveryFrom: request.deliveryFrom,
    deliveryTo: request.deliveryTo,
    requestNote: request.note ?? undefined,
    quoteNote: quote.note ?? undefined,
    quoteVersion: quote.version,
    awardedOn: localDayOf(awardedAt),
    validUntil: addDays(request.deliveryTo, DAYS_AFTER_DELIVERY),
  };
}

/** The other party is an outsider: a tax code that is a person's number stands masked in the text. */
function partyOf(organization: Organization): AwardParty {
  const { name, address, currentProvince } = organization;
  return { name, address: address ?? undefined, province: currentProvince, taxCode: organization.taxCodeFor(Actor.anonymous()) ?? undefined };
}
