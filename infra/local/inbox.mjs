// The mail inbox of a local installation: maildev takes every mail and shows it in the browser; nothing leaves the machine.
import { mkdirSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';

/**
 * @param {{ smtpPort: number, webPort: number, directory: string, logFile: string, env: NodeJS.ProcessEnv }} options directory keeps
 *   the mails over a restart
 * @returns {import('./processes.mjs').Program}
 */
export function inboxProgram({ smtpPort, webPort, directory, logFile, env }) {
  mkdirSync(directory, { recursive: true });
  const listen = ['--ip', '127.0.0.1', '--smtp', String(smtpPort), '--web-ip', '127.0.0.1', '--web', String(webPort)];
  // Its certificate is its own: a client that is offered STARTTLS would refuse it. The newest 5,000 mails are kept.
  const args = [...listen, '--hide-extensions', 'STARTTLS', '--mail-directory', directory, '--max-emails', '5000'];
  return { name: 'inbox', command: process.execPath, args: [inCheckout('node_modules', 'maildev', 'dist', 'bin', 'maildev.js'), ...args], env, logFile };
}
