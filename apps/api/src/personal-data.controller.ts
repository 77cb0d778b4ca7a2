import { Controller, Get, Req, Res } from '@nestjs/common';
import { PersonalDataService } from '@ocop/directory';
import { Allow, type Actor } from '@ocop/platform';
import type { FastifyReply } from 'fastify';

/** What is kept about the caller, to take along. */
@Controller('files')
export class PersonalDataFiles {
  constructor(private readonly personalData: PersonalDataService) {}

  /** `GET /files/me.zip`: the caller's own data and nobody else's; never kept by caches. */
  @Get('me.zip') @Allow('PERSON')
  async me(@Req() { actor }: { actor: Actor }, @Res() reply: FastifyReply): Promise<void> {
    const { bytes, name } = await this.personalData.archive(actor);
    await reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'private, no-store')
      .send(bytes);
  }
}
