import { Injectable } from '@nestjs/common';
import { Actor, Database, DomainError, Files, globalId, platformErrors, rowId, type Transaction } from '@ocop/platform';
import { Mou } from './mou.entity.js';
import { documentOf } from './mou.document.js';

/** Where the document of a memorandum is downloaded, from the root of the site. */
export function documentUrl(mou: Mou): string {
  return `/files/mous/${globalId('Mou', mou.id)}.pdf`;
}

/** A document as it is handed out. */
export interface MouFile {
  bytes: Uint8Array;
  /** For example BBGN-2026-000012.pdf. */
  name: string;
}

/** The memorandum as PDF: the signed copy is made once and kept, anything else is made while one waits. */
@Injectable()
export class DocumentService {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
  ) {}

  /** @throws NOT_FOUND for whoever may not see the memorandum */
  async file(actor: Actor, mouId: string): Promise<MouFile> {
    const mou = await this.database.read(actor).findOne(Mou, rowId('Mou', mouId), { populate: ['parties', 'acts'] });
    if (!mou) throw new DomainError(platformErrors.NOT_FOUND);
    if (mou.documentKey) return { bytes: await this.files.get(mou.documentKey), name: `${mou.number}.pdf` };
    return { bytes: await render(mou), name: mou.state === 'SIGNED' ? `${mou.number}.pdf` : `${mou.number}-${mou.state.toLowerCase()}.pdf` };
  }

  /** Makes the signed copy and keeps it. Again, it would write the same bytes to the same place. */
  async keep(transaction: Transaction, mouId: string): Promise<void> {
    const mou = await transaction.em.findOneOrFail(Mou, mouId, { populate: ['parties', 'acts'] });
    if (mou.documentKey) return;
    if (!mou.isIntact()) throw new Error(`memorandum ${mou.number} is not what was signed`);
    const key = `mous/${mou.id}.pdf`;
    await this.files.put(key, await render(mou));
    mou.documentKey = key;
    transaction.audit('mou.document-kept', mou, { after: { documentKey: key } });
  }
}

/** The typesetter is 50 MB of native code: loaded when the first document is asked for, not when the API starts. */
async function render(mou: Mou): Promise<Uint8Array> {
  const { typeset } = await import('./typesetting.js');
  return typeset('mou.typ', documentOf(mou));
}
