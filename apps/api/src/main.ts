import 'reflect-metadata';
import { readConfig } from '@ocop/platform';
import { createServer } from './server.js';

try {
  const config = readConfig();
  const application = await createServer(config);
  await application.listen(config.HTTP_PORT, config.HTTP_HOST);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
