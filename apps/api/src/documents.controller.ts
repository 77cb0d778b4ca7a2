import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { DocumentService } from '@ocop/agreement';
import { PaperService } from '@ocop/directory';
import { Allow, DomainError, platformErrors, type Actor } from '@ocop/platform';
import { vnFold } from '@ocop/values';
import type { FastifyReply } from 'fastify';

/** Documents to download, with the session of the page. What one may not see is not there. */
@Controller('files')
export class Documents {
  constructor(
    private readonly documents: DocumentService,
    private readonly papers: PaperService,
  ) {}

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

  /**
   * `GET /files/papers/{opaque id}`; saved and never shown in the page, whatever is inside: outsiders made it. No sniffing
   * of types (Helmet says so for every answer), no script should it be opened after all.
   */
  @Get('papers/:id') @Allow('MEMBER')
  async paper(@Req() { actor }: { actor: Actor }, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { bytes, fileName, contentType } = await this.papers.file(actor, id);
    await reply
      .header('content-type', contentType)
      .header('content-disposition', attachment(fileName))
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes));
  }
}

/** The name twice: in ASCII for old browsers, and whole as RFC 8187 has it. */
function attachment(fileName: string): string {
  const plain = vnFold(fileName).replace(/[^a-z0-9. _-]/g, '_');
  const whole = encodeURIComponent(fileName).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
