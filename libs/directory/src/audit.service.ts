import { Injectable } from '@nestjs/common';
import { raw, type FilterQuery } from '@mikro-orm/postgresql';
import { z } from 'zod';
import {
  Actor,
  AuditChain,
  AuditEntry,
  batched,
  cursorSeal,
  Database,
  DomainError,
  invalidCursor,
  openCursor,
  optionalWords,
  pageSize,
  parseGlobalId,
  parseInput,
  platformErrors,
  rowId,
  sealCursor,
  type ChainReport,
  type Connection,
} from '@ocop/platform';
import { endOfLocalDay, startOfLocalDay, vnFold } from '@ocop/values';
import type { AuditFilter, QueryAuditTrailArgs } from '@ocop/graphql';
import { ApiToken } from './api-token.entity.js';
import { directoryErrors } from './directory.errors.js';
import { Organization } from './organization.entity.js';
import { Person } from './person.entity.js';

const STANDARD_PAGE = 50;
const FilterShape = z.object({ filter: z.object({ search: optionalWords(200), action: optionalWords(100) }) });

type Where = FilterQuery<AuditEntry>;

/** The trail of what was done, for those who answer for it. Names are those of today: whoever was erased is a pseudonym here too. */
@Injectable()
export class AuditService {
  /** Name of a person, by id. */
  readonly personName = batched((_actor, ids) => this.#names(Person, ids, ({ fullName }) => fullName));
  /** Name of an API token, by id. */
  readonly tokenName = batched((_actor, ids) => this.#names(ApiToken, ids, ({ name }) => `API: ${name}`));
  /** Name of an organization, by id. */
  readonly organizationName = batched((_actor, ids) => this.#names(Organization, ids, ({ name }) => name));

  constructor(
    private readonly database: Database,
    private readonly chain: AuditChain,
  ) {}

  /**
   * Entries that the actor may read, the newest first.
   * @throws NOT_FOUND for an id that is none, AUDIT_PERIOD for a period that ends before it begins, TOO_LONG, INVALID_CURSOR
   */
  async trail(actor: Actor, { filter, first, after }: QueryAuditTrailArgs): Promise<Connection<AuditEntry>> {
    const size = pageSize(first, STANDARD_PAGE);
    const seal = cursorSeal('audit', filter ?? {});
    const position = after ? openPosition(seal, after) : undefined;
    const em = this.database.read(actor);
    const beyond: Where[] = position === undefined ? [] : [{ id: { $lt: position } }];
    // conditions are made twice: a piece of raw SQL serves one statement only
    const found = await em.find(AuditEntry, { $and: [...conditions(filter), ...beyond] }, { orderBy: { id: 'desc' }, limit: size + 1 });
    const totalCount = await em.count(AuditEntry, { $and: conditions(filter) });
    const edges = found.slice(0, size).map((node) => ({ cursor: sealCursor(seal, node.id), node }));
    return {
      edges,
      totalCount,
      pageInfo: {
        hasNextPage: found.length > size,
        hasPreviousPage: position !== undefined,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  /** Checks every link of the chain: seconds on a long trail. */
  verify(): Promise<ChainReport> {
    return this.chain.verify();
  }

  /** Whoever may read an entry reads who acted, though they are no colleagues. */
  async #names<Row extends { id: string }>(entity: new () => Row, ids: readonly string[], nameOf: (row: Row) => string): Promise<Map<string, string>> {
    const rows = (await this.database.read(Actor.system).find(entity, { id: { $in: [...ids] } })) as Row[];
    return new Map(rows.map((row) => [row.id, nameOf(row)]));
  }
}

/** @throws INVALID_CURSOR for what is no id */
function openPosition(seal: string, cursor: string): string {
  const position = z.uuid().safeParse(openCursor(seal, cursor));
  if (!position.success) throw invalidCursor();
  return position.data;
}

function conditions(filter: AuditFilter | null | undefined): Where[] {
  const { search, action } = parseInput(FilterShape, { filter: { search: filter?.search, action: filter?.action } }).filter;
  const where: Where[] = vnFold(search ?? '').split(/\s+/).filter(Boolean).map(mentions);
  if (action) where.push({ action });
  if (filter?.subjectId) where.push(subjectOf(filter.subjectId));
  if (filter?.personId) where.push({ personId: rowId('Person', filter.personId, 'filter.personId') });
  if (filter?.organizationId) where.push({ organizationId: rowId('Organization', filter.organizationId, 'filter.organizationId') });
  const { from, to } = filter ?? {};
  if (from && to && to < from) throw new DomainError(directoryErrors.AUDIT_PERIOD, {}, 'filter.to');
  if (from) where.push({ at: { $gte: startOfLocalDay(from) } });
  if (to) where.push({ at: { $lte: endOfLocalDay(to) } });
  return where;
}

/** A word of the act, of who acted, for whom, or with whom. */
function mentions(word: string): Where {
  const people = `select id from person where lower(unaccent(full_name)) like ?`;
  const organizations = `select id from organization where name_folded like ?`;
  const sql = (alias: string) => `(${alias}.action like ? or ${alias}.person_id in (${people}) or ${alias}.organization_id in (${organizations})
    or ${alias}.subject_type in ('Person', 'Organization') and ${alias}.subject_id in (${people} union all ${organizations}))`;
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  return { [raw(sql, Array.from({ length: 5 }, () => pattern))]: [] };
}

function subjectOf(id: string): Where {
  const subject = parseGlobalId(id);
  if (!subject) throw new DomainError(platformErrors.NOT_FOUND, {}, 'filter.subjectId');
  return { subjectType: subject.type, subjectId: subject.id };
}
