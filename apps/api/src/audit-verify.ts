import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AuditChain, createLogger, nestLogger, PlatformModule, readConfig } from '@ocop/platform';

class VerifyModule {}

/** `npm run audit:verify`: reads the whole audit trail, checks every link, exits 1 when one does not fit. */
async function verifyAudit(): Promise<void> {
  const config = readConfig();
  const logger = createLogger('audit', config.LOG_LEVEL);
  const module = { module: VerifyModule, imports: [PlatformModule.with(config, logger, [])] };
  const application = await NestFactory.createApplicationContext(module, { logger: nestLogger(logger) });
  const { entries, waiting, intact, brokenAt } = await application.get(AuditChain).verify();
  await application.close();
  const place = brokenAt === undefined ? '' : ` Mắt xích sai đầu tiên · First link that does not fit: ${brokenAt}.`;
  const verdict = intact ? 'Nhật ký nguyên vẹn · The audit trail is intact' : 'Nhật ký đã bị sửa · The audit trail was altered';
  process.stdout.write(`${verdict}: ${entries} (+${waiting} đang chờ · waiting).${place}\n`);
  process.exitCode = intact ? 0 : 1;
}

await verifyAudit();
