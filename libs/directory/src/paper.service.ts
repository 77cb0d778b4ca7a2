import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Database, DomainError, fileEndings, Files, fileTypeOf, newId, parseInput, platformErrors, rowId, words, type Actor, type FileType } from '@ocop/platform';
import type { AddPaperInput } from '@ocop/graphql';
import { lockOwn } from './organization.door.js';
import { organizationErrors } from './organization.errors.js';
import { paperRemoved } from './organization.events.js';
import { Organization, OrganizationPaper, paperKinds } from './organization.entity.js';

const MEGABYTES = 5;
const MAXIMUM_BYTES = MEGABYTES * 1024 * 1024;
const MAXIMUM_PAPERS = 20;

const PaperShape = z.object({ organizationId: z.string(), kind: z.enum(paperKinds), fileName: words(200), contentBase64: z.string() });

/** A paper's bytes, and how to hand them out. */
export interface PaperFile {
  bytes: Uint8Array;
  fileName: string;
  contentType: string;
}

/** Papers that organizations hand in to be verified. */
@Injectable()
export class PaperService {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
  ) {}

  /**
   * Keeps a paper of one's own organization. Its bytes are written before the row: a crash in between leaves bytes that
   * nobody can reach, never a row without them. The same paper again is a no-op.
   * @throws NOT_FOUND, FORBIDDEN, PAPER_TOO_LARGE, PAPER_TYPE, TOO_MANY_PAPERS, ALREADY_MERGED
   */
  async add(actor: Actor, input: AddPaperInput): Promise<Organization> {
    const { organizationId, kind, fileName, contentBase64 } = parseInput(PaperShape, input);
    const bytes = bytesOf(contentBase64);
    const contentType = fileTypeOf(bytes);
    if (!contentType) throw new DomainError(organizationErrors.PAPER_TYPE, {}, 'contentBase64');
    const hash = createHash('sha256').update(bytes).digest('hex');
    return this.database.write(actor, async (transaction) => {
      const { em } = transaction;
      const organization = await lockOwn(transaction, organizationId);
      const papers = await em.find(OrganizationPaper, { organization });
      if (papers.some((paper) => paper.hash === hash && paper.kind === kind)) return organization;
      if (papers.length >= MAXIMUM_PAPERS) throw new DomainError(organizationErrors.TOO_MANY_PAPERS, { maximum: MAXIMUM_PAPERS }, 'organizationId');
      const id = newId();
      const fileKey = `papers/${id}`;
      await this.files.put(fileKey, bytes);
      const facts = { kind, fileName: nameFor(fileName, contentType), contentType, size: bytes.length, hash };
      const paper = em.create(OrganizationPaper, { id, organization, fileKey, ...facts });
      await em.flush();
      transaction.audit('organization.paper-added', organization, { after: { paperId: paper.id, ...facts } });
      return organization;
    });
  }

  /** Takes a paper of one's own organization back. @throws NOT_FOUND, FORBIDDEN */
  async remove(actor: Actor, paperId: string): Promise<Organization> {
    const id = rowId('OrganizationPaper', paperId, 'paperId');
    return this.database.write(actor, async (transaction) => {
      const { em } = transaction;
      const paper = await em.findOne(OrganizationPaper, { id, organization: actor.organizationId }, { populate: ['organization'] });
      if (!paper) throw new DomainError(platformErrors.NOT_FOUND, {}, 'paperId');
      actor.requireRole('OWNER', 'MANAGER');
      const organization = paper.organization.getEntity();
      const { kind, fileName, contentType, size, hash, fileKey } = paper;
      transaction.audit('organization.paper-removed', organization, { before: { paperId: paper.id, kind, fileName, contentType, size, hash } });
      transaction.emit(paperRemoved, paper, { fileKey });
      em.remove(paper);
      return organization;
    });
  }

  /** @throws NOT_FOUND for all but the organization's people and whoever answers for it */
  async file(actor: Actor, paperId: string): Promise<PaperFile> {
    const paper = await this.database.read(actor).findOne(OrganizationPaper, rowId('OrganizationPaper', paperId));
    if (!paper) throw new DomainError(platformErrors.NOT_FOUND);
    const { fileName, contentType } = paper;
    return { bytes: await this.files.get(paper.fileKey), fileName, contentType };
  }
}

/** @throws PAPER_TOO_LARGE before anything is decoded */
function bytesOf(base64: string): Buffer {
  const tooLarge = () => new DomainError(organizationErrors.PAPER_TOO_LARGE, { megabytes: MEGABYTES }, 'contentBase64');
  if (base64.length > Math.ceil(MAXIMUM_BYTES / 3) * 4) throw tooLarge();
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > MAXIMUM_BYTES) throw tooLarge();
  return bytes;
}

/** The name without folders, with the ending of what the file really is. */
function nameFor(given: string, type: FileType): string {
  const base = given.split(/[\\/]/).at(-1)!.replace(/\s+/g, ' ').replace(/^[.\s]+/, '');
  const endings = fileEndings[type];
  return endings.some((ending) => base.toLowerCase().endsWith(`.${ending}`)) ? base : `${base || 'paper'}.${endings[0]}`;
}
