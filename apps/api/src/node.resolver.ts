import { Args, Context, Query, Resolver, ResolveField } from '@nestjs/graphql';
import { Database, DomainError, MAXIMUM_PAGE, nodeTypes, parseGlobalId, platformErrors, Public, type Actor } from '@ocop/platform';

/** The general door to any record; the tenancy filter of each entity says who may pass. */
@Resolver('Query')
export class NodeQueries {
  constructor(private readonly database: Database) {}

  @Query() @Public()
  node(@Context('actor') actor: Actor, @Args('id') id: string) {
    return this.#load(actor, id);
  }

  @Query() @Public()
  nodes(@Context('actor') actor: Actor, @Args('ids') ids: string[]) {
    if (ids.length > MAXIMUM_PAGE) throw new DomainError(platformErrors.TOO_LONG, { maximum: MAXIMUM_PAGE }, 'ids');
    return Promise.all(ids.map((id) => this.#load(actor, id)));
  }

  async #load(actor: Actor, text: string): Promise<object | null> {
    const parsed = parseGlobalId(text);
    const entity = parsed && nodeTypes.get(parsed.type);
    return entity ? this.database.read(actor).findOne(entity, parsed.id) : null;
  }
}

@Resolver('Node')
export class NodeFields {
  @ResolveField()
  __resolveType(node: object): string {
    return node.constructor.name;
  }
}
