// Ports on loopback.
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
