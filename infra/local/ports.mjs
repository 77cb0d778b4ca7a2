// Ports on loopback.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

/**
 * The first free port of those wished for, else one that the system chooses. It may be taken again before it is used; what listens on
 * it then fails and is started anew.
 * @param {number[]} wishes in order of preference
 * @returns {Promise<number>}
 */
export async function freePort(...wishes) {
  for (const port of wishes) if (await isFree(port)) return port;
  return bind(0, '127.0.0.1');
}

/** @typedef {{ web: number, worker: number, smtp: number, inbox: number, database: number }} Ports */

/** @type {Ports} tried first; the web moves to a neighbour before it moves far */
const usual = { web: 3000, worker: 3010, smtp: 1025, inbox: 1080, database: 54320 };

/**
 * Chooses the ports of a running product, the same as the last time where they are free, so that links in old mails keep working.
 * @param {string} file remembers them
 * @param {{ web?: string, worker?: string }} demanded by the user
 * @returns {Promise<Ports>}
 * @throws {Error} when a demanded port is taken
 */
export async function choosePorts(file, demanded) {
  const last = readPorts(file);
  const ports = { ...usual };
  for (const key of /** @type {(keyof Ports)[]} */ (Object.keys(usual))) {
    const demand = key === 'web' || key === 'worker' ? demanded[key] : undefined;
    const neighbours = key === 'web' ? [3001, 3002, 3003] : [];
    ports[key] = demand === undefined ? await freePort(last[key] ?? usual[key], usual[key], ...neighbours) : await demandPort(demand);
  }
  writeFileSync(file, JSON.stringify(ports));
  return ports;
}

/** @param {string} file */
function readPorts(file) {
  try {
    return /** @type {Partial<Ports>} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

/** @param {string} demand */
async function demandPort(demand) {
  const port = Number(demand);
  if (Number.isInteger(port) && port > 0 && port < 65_536 && (await isFree(port))) return port;
  throw new Error(`Cổng ${demand} không dùng được: chương trình khác đang chiếm, hoặc không phải số cổng (1–65535).
Port ${demand} cannot be used: another program has it, or it is no port number (1–65535).`);
}

/**
 * Free on both loopback addresses: browsers try ::1 first for "localhost" and would find a stranger there.
 * @param {number} port
 */
export async function isFree(port) {
  for (const host of ['127.0.0.1', '::1']) {
    try {
      await bind(port, host);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') return false;
      // EADDRNOTAVAIL: no IPv6 here. EACCES: below 1024, reported by the one who needs it.
    }
  }
  return true;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port that was bound and released
 */
function bind(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(address.port));
    });
  });
}
