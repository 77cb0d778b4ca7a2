// `npm run services`: a throw-away PostgreSQL and Redis that stay until Ctrl-C, so that single tests run without the whole of `npm test`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dataDirectory, inData } from './checkout.mjs';
import { startTestServices } from './throwaway.mjs';

const file = inData('test-services.json');
const { databaseUrl, redisUrl, stop } = await startTestServices();
mkdirSync(dataDirectory, { recursive: true });
writeFileSync(file, `${JSON.stringify({ databaseUrl, redisUrl }, null, 2)}\n`, { mode: 0o600 });
console.log(`PostgreSQL ${databaseUrl}\nRedis      ${redisUrl ?? 'không có trên máy / not on this machine'}\n→ ${file}`);

// The servers are no handles of this process; a timer keeps it.
const keepAlive = setInterval(() => undefined, 2 ** 30);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, async () => {
    rmSync(file, { force: true });
    await stop();
    clearInterval(keepAlive);
  });
}
