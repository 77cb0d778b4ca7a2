import { Inject, Injectable } from '@nestjs/common';
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG, type Config } from './config.js';

export interface KeyPair {
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/** Ed25519 keys in files that only the service can read; never in the database, never in a log. */
@Injectable()
export class Keys {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  readonly #pairs = new Map<string, KeyPair>();

  /** The key pair of a purpose, made at its first use and kept in memory. */
  pair(purpose: string): KeyPair {
    const pair = this.#pairs.get(purpose) ?? this.#open(purpose);
    this.#pairs.set(purpose, pair);
    return pair;
  }

  /** A secret for keyed hashes, derived from the key of the purpose. */
  secret(purpose: string): Buffer {
    return this.pair(purpose).privateKey.export({ type: 'pkcs8', format: 'der' });
  }

  /** Several processes may ask for a new purpose at once: the first file wins, the others read it. */
  #open(purpose: string): KeyPair {
    const folder = join(this.config.DATA_DIR, 'keys');
    const file = join(folder, `${purpose}.pem`);
    if (!existsSync(file)) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      placeOnce(file, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
    }
    const privateKey = createPrivateKey(readFileSync(file));
    return { privateKey, publicKey: createPublicKey(privateKey) };
  }
}

/** Writes beside and links into place, so that nobody reads half a key and an existing one is never replaced. */
function placeOnce(file: string, content: string | Buffer): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}
