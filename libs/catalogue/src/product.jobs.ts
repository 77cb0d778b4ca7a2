import { Injectable } from '@nestjs/common';
import { Organization, organizationMerged, organizationRenamed } from '@ocop/directory';
import { EventHandlers, type Transaction } from '@ocop/platform';
import { Product, searchColumns } from './product.entity.js';

/** Products are found by their producer's name: when it changes, their words follow. */
@Injectable()
export class ProductJobs {
  constructor(handlers: EventHandlers) {
    handlers.on(organizationRenamed, 'catalogue.words-of-renamed', (transaction, { organizationId }) => rewrite(transaction, organizationId));
    handlers.on(organizationMerged, 'catalogue.words-of-merged', (transaction, { intoId }) => rewrite(transaction, intoId));
  }
}

async function rewrite({ em }: Transaction, producerId: string): Promise<void> {
  const { name } = await em.findOneOrFail(Organization, producerId);
  for (const product of await em.find(Product, { producer: producerId })) Object.assign(product, searchColumns(product.name, name, product.province));
}
