// `npm run services`: a throw-away PostgreSQL and Redis that stay until Ctrl-C, so that single tests run without the whole of `npm test`.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dataDirectory, inData } from './checkout.mjs';
import { untilStopped } from './stop.mjs';
import { makeWorkshop, startTestServices } from './throwaway.mjs';

const file = inData('test-services.json');
const owner = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).directory : undefined);
const { table, directory, remove } = await makeWorkshop();
await untilStopped(
  async () => {
    const { databaseUrl, redisUrl } = await startTestServices(table, directory);
    mkdirSync(dataDirectory, { recursive: true });
    writeFileSync(file, `${JSON.stringify({ databaseUrl, redisUrl, directory }, null, 2)}\n`, { mode: 0o600 });
    console.log(`PostgreSQL ${databaseUrl}\nRedis      ${redisUrl ?? 'không có trên máy / not on this machine'}\n→ ${file}`);
    return 'stay';
  },
  async () => {
    // Another `npm run services` may have begun since.
    if (owner() === directory) rmSync(file, { force: true });
    await table.endAll();
    remove();
  },
);
