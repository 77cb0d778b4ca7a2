import { Inject, Injectable } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONFIG, type Config } from './config.js';

/** Files on disk; a cluster puts another driver of the same library in its place. */
@Injectable()
export class Files {
  readonly #disk: Disk;

  constructor(@Inject(CONFIG) config: Config) {
    const location = pathToFileURL(join(resolve(config.DATA_DIR), 'files/'));
    this.#disk = new Disk(new FSDriver({ location, visibility: 'private' }));
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.#disk.put(key, bytes);
  }

  async get(key: string): Promise<Uint8Array> {
    return this.#disk.getBytes(key);
  }

  /** Removing what is gone already changes nothing. */
  async remove(key: string): Promise<void> {
    await this.#disk.delete(key);
  }

  async has(key: string): Promise<boolean> {
    return this.#disk.exists(key);
  }
}
