import { Inject, Injectable } from '@nestjs/common';
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG, type Config } from './config.js';

/** Ed25519 keys in files that only the service can read; never in the database, never in a log. */
@Injectable()
export class Keys {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The key pair of a purpose, made at its first use. Several processes may ask at once: the first file wins. */
  pair(purpose: string): { privateKey: KeyObject; publicKey: KeyObject } {
    const folder = join(this.config.DATA_DIR, 'keys');
    const file = join(folder, `${purpose}.pem`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const fresh = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    try {
      writeFileSync(file, fresh, { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const privateKey = createPrivateKey(readFileSync(file));
    return { privateKey, publicKey: createPublicKey(privateKey) };
  }
}
