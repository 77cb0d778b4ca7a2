import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Database, Public } from '@ocop/platform';

/** For whoever keeps the process alive: healthz says it runs, readyz says it can serve. */
@Controller()
export class Health {
  constructor(private readonly database: Database) {}

  @Get('healthz') @Public()
  alive() {
    return { status: 'ok' };
  }

  @Get('readyz') @Public()
  async ready() {
    if (!(await this.database.isReady())) throw new ServiceUnavailableException({ status: 'database unreachable' });
    return { status: 'ok' };
  }
}
