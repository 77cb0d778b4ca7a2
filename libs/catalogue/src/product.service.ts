import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { cursorSeal, Database, invalidCursor, openCursor, pageSize, sealCursor, type Actor, type Connection } from '@ocop/platform';
import type { QueryProductsArgs } from '@ocop/graphql';
import { Product } from './product.entity.js';
import { checkFilter } from './product.filter.js';
import { findProducts, type ProductPosition } from './product.query.js';

const Position = z.tuple([z.int().min(0).max(2), z.string().max(1_000).regex(/^\P{Cc}*$/u), z.uuid()]);

/** The public directory of products. */
@Injectable()
export class ProductService {
  constructor(private readonly database: Database) {}

  /** @throws what `checkFilter` throws; INVALID_CURSOR for a cursor of another search; TOO_LARGE for more than 100 */
  async list(actor: Actor, { filter, first, after }: QueryProductsArgs): Promise<Connection<Product>> {
    const size = pageSize(first);
    const checked = checkFilter(filter);
    const seal = cursorSeal('products', checked);
    const position = after ? openPosition(seal, after) : undefined;
    const { total, positions } = await findProducts(this.database, checked, position, size + 1);
    const shown = positions.slice(0, size);
    const rows = await this.database.read(actor).find(Product, { id: { $in: shown.map(([, , id]) => id) } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const edges = shown.flatMap((place) => {
      const node = byId.get(place[2]);
      return node ? [{ cursor: sealCursor(seal, place), node }] : [];
    });
    return {
      edges,
      totalCount: total,
      pageInfo: {
        hasNextPage: positions.length > size,
        hasPreviousPage: position !== undefined,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }
}

/** @throws INVALID_CURSOR */
function openPosition(seal: string, cursor: string): ProductPosition {
  const parsed = Position.safeParse(openCursor(seal, cursor));
  if (!parsed.success) throw invalidCursor();
  return parsed.data;
}
