import 'reflect-metadata';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { Client } from 'pg';
import { Actor } from './actor.js';
import { readConfig, type Config } from './config.js';
import { Database } from './database.js';
import { EventHandlers } from './event-handlers.js';
import { newId } from './id.js';
import { createLogger } from './logger.js';
import type { EntityClass } from './orm.config.js';
import { OutboxEvent } from './outbox.entity.js';
import { PlatformModule } from './platform.module.js';

/** A database of one's own, cloned from the migrated template. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Clones the template; needs Jest's global setup. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const maintenance = process.env['OCOP_TEST_MAINTENANCE_URL'];
  const template = process.env['OCOP_TEST_TEMPLATE'];
  if (!maintenance || !template) throw new Error('tests of services need the global setup of jest.config.mjs');
  const name = `ocop_test_${newId().replaceAll('-', '')}`;
  await inMaintenance(maintenance, `create database ${name} template ${template}`);
  const url = new URL(maintenance);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => inMaintenance(maintenance, `drop database if exists ${name} with (force)`) };
}

async function inMaintenance(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** Domains on a database of their own, without HTTP and without a queue. */
export interface TestApplication {
  context: INestApplicationContext;
  config: Config;
  database: Database;
  get<T>(type: Type<T>): T;
  /** Handles all open events, and those that they cause, in order; what the worker does later happens now. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Where no mail server listens: a test that sends mail brings its own, and never meets one that happens to run on the machine. */
const NO_MAIL = 'smtp://127.0.0.1:1';

/** Boots modules with their entities; `environment` overrides the configuration. */
export async function testApplication(modules: Type[], entities: readonly EntityClass[], environment: Record<string, string> = {}): Promise<TestApplication> {
  const own = await createTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'ocop-test-'));
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: own.url, DATA_DIR: folder, SMTP_URL: NO_MAIL, LOG_LEVEL: 'silent', ...environment });
  class TestModule {}
  const module = { module: TestModule, imports: [PlatformModule.with(config, createLogger('test', config.LOG_LEVEL), entities), ...modules] };
  const context = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  const database = context.get(Database);
  return {
    context,
    config,
    database,
    get: (type) => context.get(type, { strict: false }),
    settle: () => settle(database, context.get(EventHandlers)),
    close: async () => {
      await context.close();
      await own.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Handles all open events, and those that they cause, in order. */
export async function settle(database: Database, handlers: EventHandlers): Promise<void> {
  for (;;) {
    const open = await database.read(Actor.system).find(OutboxEvent, { completedAt: null }, { orderBy: { id: 'asc' } });
    if (open.length === 0) return;
    for (const event of open) await handlers.handle(event.id);
  }
}

/** Reads a ZIP archive by its central directory, as every program does; @throws Error when its headers, sizes or sums do not fit. */
export function unzip(archive: Buffer): { name: string; content: string; modified: [day: number, time: number] }[] {
  const end = archive.length - 22;
  const count = archive.readUInt16LE(end + 10);
  let place = archive.readUInt32LE(end + 16);
  if (archive.readUInt32LE(end) !== 0x06054b50 || place + archive.readUInt32LE(end + 12) !== end) throw new Error('the directory is not where the archive says');
  return Array.from({ length: count }, () => {
    const length = archive.readUInt16LE(place + 28);
    const local = archive.readUInt32LE(place + 42);
    if (!archive.subarray(local + 6, local + 30).equals(archive.subarray(place + 8, place + 32))) throw new Error('the two headers of a file differ');
    const from = local + 30 + archive.readUInt16LE(local + 26);
    const content = inflateRawSync(archive.subarray(from, from + archive.readUInt32LE(place + 20)));
    if (crc32(content) !== archive.readUInt32LE(place + 16) || content.length !== archive.readUInt32LE(place + 24)) throw new Error('a file is not what its sum says');
    const file = { name: archive.toString('utf8', place + 46, place + 46 + length), content: content.toString('utf8'), modified: [archive.readUInt16LE(place + 14), archive.readUInt16LE(place + 12)] as [number, number] };
    place += 46 + length;
    return file;
  });
}
