import { Args, Context, Query, Resolver, ResolveField } from '@nestjs/graphql';
import { Database, DomainError, globalId, MAXIMUM_PAGE, nodeTypes, parseGlobalId, platformErrors, Public, type Actor } from '@ocop/platform';

/** The general door to any record; the tenancy filter of each entity says who may pass. */
@Resolver('Query')
export class NodeQueries {
  constructor(private readonly database: Database) {}

  @Query() @Public()
  async node(@Context('actor') actor: Actor, @Args('id') id: string) {
    return (await this.#load(actor, [id]))[0];
  }

  @Query() @Public()
  nodes(@Context('actor') actor: Actor, @Args('ids') ids: string[]) {
    if (ids.length > MAXIMUM_PAGE) throw new DomainError(platformErrors.TOO_LONG, { maximum: MAXIMUM_PAGE }, 'ids');
    return this.#load(actor, ids);
  }

  /** One query a type; null for what is not there or not for the actor, in the order asked for. */
  async #load(actor: Actor, ids: readonly string[]): Promise<(object | null)[]> {
    const em = this.database.read(actor);
    const found = new Map<string, object>();
    const parsed = ids.flatMap((id) => parseGlobalId(id) ?? []);
    for (const [type, wanted] of Map.groupBy(parsed, (one) => one.type)) {
      const entity = nodeTypes.get(type);
      const rows = entity ? await em.find(entity, { id: { $in: wanted.map(({ id }) => id) } }) : [];
      for (const row of rows as { id: string }[]) found.set(globalId(type, row.id), row);
    }
    return ids.map((id) => found.get(id) ?? null);
  }
}

@Resolver('Node')
export class NodeFields {
  @ResolveField()
  __resolveType(node: object): string {
    return node.constructor.name;
  }
}
