import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { batched, Database, page, type Actor, type Connection, type PageArguments, type Transaction } from '@ocop/platform';
import { Product } from '@ocop/catalogue';
import { Recognition } from '@ocop/programme';
import { Match } from './match.entity.js';
import { candidateProductIds } from './match.query.js';
import { rankMatches, type Candidate, type OfferedProduct } from './match.score.js';
import { BuyerRequest } from './request.entity.js';
import { producerMatched } from './sourcing.events.js';

/** Finds the producers that fit a request, and shows each side its own. */
@Injectable()
export class MatchService {
  /** Matches of a request that the actor may see, the best first. */
  readonly ofRequest = batched((actor, requestIds) => this.#ofRequests(actor, requestIds));

  constructor(private readonly database: Database) {}

  /** Matches a published request, once: a second call finds its matches and changes nothing. */
  async matchRequest(transaction: Transaction, requestId: string): Promise<void> {
    const { em } = transaction;
    const request = await em.findOneOrFail(BuyerRequest, requestId, { populate: ['lines'] });
    if (request.state !== 'PUBLISHED') return; // called off before its turn came
    if ((await em.count(Match, { request })) > 0) return;
    const lines = request.lines.getItems();
    const candidates = await this.#candidates(em, request, await candidateProductIds(em, request.buyer.id, lines));
    const ranked = rankMatches({ ...dayAndPlace(request), lines }, candidates);
    transaction.audit('buyer-request.matched', request, { after: { producers: ranked.length } });
    for (const { producerId, productIds, ...scored } of ranked) {
      const match = em.create(Match, { request, producer: producerId, products: [...productIds], ...scored });
      transaction.emit(producerMatched, match, { matchId: match.id });
    }
  }

  /** Matches of the producer acted for: open requests first, then the newest. */
  opportunities(actor: Actor, pageArguments: PageArguments): Promise<Connection<Match>> {
    const order = { request: { isOpen: 'desc', publishedAt: 'desc' }, id: 'desc' } as const;
    return page(this.database.read(actor), Match, { producer: actor.organizationId }, order, pageArguments);
  }

  async #ofRequests(actor: Actor, requestIds: readonly string[]): Promise<Map<string, Match[]>> {
    const matches = await this.database.read(actor).find(Match, { request: { $in: [...requestIds] } }, { orderBy: { rank: 'asc' } });
    return Map.groupBy(matches, (match) => match.request.id);
  }

  async #candidates(em: EntityManager, request: BuyerRequest, productIds: string[]): Promise<Candidate[]> {
    const products = await em.find(Product, { id: { $in: productIds } }, { populate: ['producer'] });
    const recognitions = await em.find(Recognition, { productId: { $in: productIds }, act: { $in: ['RECOGNISED', 'REVOKED'] } });
    const newest = newestByProduct(recognitions);
    const byProducer = Map.groupBy(products, (product) => product.producer!.getEntity());
    return [...byProducer].map(([producer, own]) => ({
      id: producer.id,
      name: producer.name,
      province: producer.province ?? own[0]!.province,
      products: own.map((product) => offered(product, newest.get(product.id), request.deliveryFrom)),
    }));
  }
}

function dayAndPlace({ deliveryFrom, deliveryProvince }: BuyerRequest) {
  return { deliveryFrom, deliveryProvince };
}

function offered(product: Product, recognition: Recognition | undefined, day: string): OfferedProduct {
  return {
    id: product.id,
    name: product.name,
    groupCode: product.groupIn('2022')?.code,
    recognition: recognition && { stars: recognition.stars, state: recognition.stateOn(day) },
  };
}

function newestByProduct(recognitions: readonly Recognition[]): Map<string, Recognition> {
  const age = ({ decidedOn, year, id }: Recognition) => `${decidedOn ?? `${year ?? '0000'}-00-00`} ${id}`;
  const oldestFirst = [...recognitions].sort((a, b) => (age(a) < age(b) ? -1 : 1));
  return new Map(oldestFirst.map((recognition) => [recognition.productId, recognition]));
}
