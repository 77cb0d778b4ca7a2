// `npm start -- --reset`: begins anew, after asking.
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { inData } from './checkout.mjs';
import { clusterHome } from './cluster.mjs';
import { both, say } from './console.mjs';

/**
 * Removes the database, the files and the mails of this installation.
 * @param {boolean} agreed answered beforehand with --yes
 * @returns {Promise<boolean>} false when the user said no
 */
export async function reset(agreed) {
  if (process.env.DATABASE_URL) {
    throw new Error(`DATABASE_URL đang được đặt: cơ sở dữ liệu riêng của bạn không bị xóa tại đây. Hãy tự xóa, hoặc bỏ DATABASE_URL.
DATABASE_URL is set: your own database is not deleted from here. Drop it yourself, or unset DATABASE_URL.`);
  }
  if (!agreed && !(await ask())) return false;
  for (const path of [clusterHome(), inData('files'), inData('inbox'), inData('logs')]) rmSync(path, { recursive: true, force: true });
  say(`  ✓ ${both({ vi: 'Đã xóa dữ liệu cũ', en: 'Old data deleted' })}`);
  return true;
}

async function ask() {
  if (!process.stdin.isTTY) {
    throw new Error(`Không có ai để hỏi: thêm --yes để đồng ý xóa. (npm start -- --reset --yes)
There is nobody to ask: add --yes to agree to the deletion. (npm start -- --reset --yes)`);
  }
  const dialogue = createInterface({ input: process.stdin, output: process.stdout });
  const question = `Xóa toàn bộ cơ sở dữ liệu, tệp và thư của bản cài này? Delete the whole database, files and mails of this installation? [c/y = có/yes] `;
  // Ctrl-C at the question is a no.
  const answer = await dialogue.question(question).catch(() => '');
  dialogue.close();
  return ['c', 'có', 'co', 'y', 'yes'].includes(answer.trim().normalize('NFC').toLowerCase());
}
