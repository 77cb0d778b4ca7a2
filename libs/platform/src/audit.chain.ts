import { Inject, Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Actor } from './actor.js';
import { AuditEntry } from './audit.entity.js';
import { CONFIG, type Config } from './config.js';
import { Database } from './database.js';
import { Keys } from './keys.js';
import { Schedules } from './schedules.js';
import type { Transaction } from './transaction.js';

const BATCH = 2_000;
const SECONDS = 2;

const LINK = `
  update audit_entry set sequence = link.sequence, hash = link.hash
  from jsonb_to_recordset(?::jsonb) as link (id uuid, sequence int, hash text) where audit_entry.id = link.id`;

/** Where the chain stood when it was last written: tells when its end was cut off. */
interface Head {
  sequence: number;
  hash: string;
}

/** What checking the whole chain found. */
export interface ChainReport {
  /** Chained entries that were read. */
  entries: number;
  /** Written and not chained yet; they follow within seconds while a worker runs. */
  waiting: number;
  intact: boolean;
  /** The first place in the chain that does not fit: altered, removed or moved there. */
  brokenAt?: number;
}

/**
 * Chains the audit trail by hash, so that what SQL alters, removes or reorders is found.
 *
 * Entries are chained by a schedule a moment after their commit and not by the commit itself: a chain needs an order, and
 * an order would make all writers of the house wait for each other. Traded away: within that moment an alteration is
 * not noticed. The hashes are keyed (HMAC) with a key that only the services read, so that whoever can write to the
 * database cannot make a new chain; the place of its end is kept beside the key, so that it cannot be cut off either.
 */
@Injectable()
export class AuditChain {
  readonly #headFile: string;

  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    schedules: Schedules,
    @Inject(CONFIG) config: Config,
  ) {
    this.#headFile = join(config.DATA_DIR, 'keys', 'audit-head.json');
    schedules.every(SECONDS, 'platform.audit-chain', (transaction) => this.extend(transaction));
  }

  /** Chains what is not chained yet. Only one may do so at a time: the schedule's lock sees to it. */
  async extend({ em }: Transaction): Promise<void> {
    const last = await em.findOne(AuditEntry, { sequence: { $ne: null } }, { orderBy: { sequence: 'desc' } });
    let head: Head = { sequence: last?.sequence ?? 0, hash: last?.hash ?? '' };
    // What is committed, and not what this commit may still lose: the kept end must never be ahead of the chain.
    this.#keepHead(head);
    const waiting = await em.find(AuditEntry, { sequence: null }, { orderBy: { id: 'asc' }, limit: BATCH });
    if (waiting.length === 0) return;
    const links = waiting.map((entry) => {
      head = { sequence: head.sequence + 1, hash: this.#hash(entry, head.sequence + 1, head.hash) };
      return { id: entry.id, ...head };
    });
    await em.execute(LINK, [JSON.stringify(links)]);
  }

  /** Reads the whole chain in pieces and checks every link. */
  async verify(): Promise<ChainReport> {
    const em = this.database.read(Actor.system);
    const waiting = await em.count(AuditEntry, { sequence: null });
    let head: Head = { sequence: 0, hash: '' };
    for (;;) {
      const entries = await em.fork({ keepTransactionContext: true }).find(AuditEntry, { sequence: { $gt: head.sequence } }, { orderBy: { sequence: 'asc' }, limit: BATCH, filters: false });
      for (const entry of entries) {
        const sequence = head.sequence + 1;
        if (entry.sequence !== sequence || entry.hash !== this.#hash(entry, sequence, head.hash)) {
          return { entries: head.sequence, waiting, intact: false, brokenAt: sequence };
        }
        head = { sequence, hash: entry.hash };
      }
      if (entries.length < BATCH) return this.#ending(head, waiting);
    }
  }

  #ending(head: Head, waiting: number): ChainReport {
    const isCutOff = (this.#keptHead()?.sequence ?? 0) > head.sequence;
    return { entries: head.sequence, waiting, intact: !isCutOff, ...(isCutOff && { brokenAt: head.sequence + 1 }) };
  }

  /** `jsonb` has one order of keys, so that what is read back is written alike. */
  #hash(entry: AuditEntry, sequence: number, previous: string): string {
    const { id, at, personId, tokenId, organizationId, action, subjectType, subjectId, reason, before, after, requestId, address } = entry;
    const content = [previous, sequence, id, at.toISOString(), personId, tokenId, organizationId, action, subjectType, subjectId, reason, before, after, requestId, address];
    return createHmac('sha256', this.keys.secret('audit-chain')).update(JSON.stringify(content, (_key, value: unknown) => value ?? null)).digest('base64url');
  }

  /** Only ever forward: a shorter chain is what the kept end is there to tell. */
  #keepHead(head: Head): void {
    if (head.sequence <= (this.#keptHead()?.sequence ?? 0)) return;
    const draft = `${this.#headFile}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(head), { mode: 0o600 });
    renameSync(draft, this.#headFile);
  }

  #keptHead(): Head | undefined {
    return existsSync(this.#headFile) ? (JSON.parse(readFileSync(this.#headFile, 'utf8')) as Head) : undefined;
  }
}
