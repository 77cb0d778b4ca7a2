import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Actor, Clock, Database } from '@ocop/platform';
import { localDayOf, type LocalDate } from '@ocop/values';
import { Recognition } from './recognition.entity.js';
import type { RecognitionState } from './recognition.state.js';

/** The recognitions of products. They are public, so that one batch may serve several callers. */
@Injectable()
export class RecognitionService {
  /** Gathers the products asked for in one turn into one query; keeps nothing, so that no answer is stale. */
  readonly #ofProduct = new DataLoader<string, Recognition[]>((ids) => this.#load(ids), { cache: false });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** All recognitions of a product, the newest first; a year alone counts as later than nothing and as earlier than a day. */
  ofProduct(productId: string): Promise<Recognition[]> {
    return this.#ofProduct.load(productId);
  }

  /** The newest recognition of a product; nothing for a candidate. */
  async newestOf(productId: string): Promise<Recognition | undefined> {
    return (await this.ofProduct(productId))[0];
  }

  stateOf(recognition: Recognition): RecognitionState {
    return recognition.stateOn(this.today());
  }

  today(): LocalDate {
    return localDayOf(this.clock.now());
  }

  async #load(productIds: readonly string[]): Promise<Recognition[][]> {
    const rows = await this.database
      .read(Actor.system)
      .find(Recognition, { productId: { $in: [...new Set(productIds)] } }, { orderBy: { year: 'desc nulls last', decidedOn: 'desc nulls last', id: 'desc' } });
    const byProduct = Map.groupBy(rows, (row) => row.productId);
    return productIds.map((id) => byProduct.get(id) ?? []);
  }
}
