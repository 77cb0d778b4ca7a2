// `node infra/local/within.mjs PROGRAM [ARGS]`: runs a program of the project with the environment of the running `npm start`, so that
// commands such as an import reach its database, queue and mail.
import { spawn } from 'node:child_process';
import { inData } from './checkout.mjs';
import { isAlive } from './identity.mjs';
import { readRecord } from './record.mjs';

const record = readRecord(inData('run.json'));
const environment = record && isAlive(record.launcher) ? record.environment : undefined;
if (!environment && !process.env.DATABASE_URL) {
  console.error(`OCOP Connect chưa chạy: mở một cửa sổ khác và gõ \`npm start\` trước, hoặc đặt DATABASE_URL.
OCOP Connect is not running: type \`npm start\` in another window first, or set DATABASE_URL.`);
  process.exit(1);
}
const child = spawn(process.execPath, ['--enable-source-maps', ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, ...environment } });
child.once('exit', (code) => process.exit(code ?? 1));
// Ctrl-C reaches the program as well; it decides.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
