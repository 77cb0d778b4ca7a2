import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { DocumentService } from '@ocop/agreement';
import { Allow, DomainError, platformErrors, type Actor } from '@ocop/platform';
import type { FastifyReply } from 'fastify';

/** Documents to download, with the session of the page. What one may not see is not there. */
@Controller('files')
export class Documents {
  constructor(private readonly documents: DocumentService) {}

  /** `GET /files/mous/{opaque id}.pdf`; never kept by caches, because it changes until it is signed. */
  @Get('mous/:file') @Allow('MEMBER')
  async mou(@Req() { actor }: { actor: Actor }, @Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const id = /^([\w-]+)\.pdf$/.exec(file)?.[1];
    if (id === undefined) throw new DomainError(platformErrors.NOT_FOUND);
    const { bytes, name } = await this.documents.file(actor, id);
    await reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `inline; filename="${name}"`)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes));
  }
}
