import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Delivery } from './sender.ts';

const fileName = /^\d+-[a-z]+\.eml$/;

/** A folder in place of a mail server, with a file for each mail. */
export class Outbox implements Delivery {
  readonly #directory: string;
  readonly #composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(directory: string) {
    this.#directory = directory;
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  }

  async deliver(...[id, kind, mail]: Parameters<Delivery['deliver']>): Promise<void> {
    const { message } = await this.#composer.sendMail(mail);
    // Named by number, so that a second attempt replaces the first.
    const file = join(this.#directory, `${String(id).padStart(7, '0')}-${kind}.eml`);
    await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }

  close(): void {
    this.#composer.close();
  }

  /** Returns the names of the mails, newest first. */
  async names(): Promise<string[]> {
    const files = await readdir(this.#directory);
    return files
      .filter((name) => fileName.test(name))
      .toSorted()
      .toReversed();
  }

  /** Returns a mail as written, or undefined. */
  async read(name: string): Promise<string | undefined> {
    if (!fileName.test(name)) return undefined;
    return readFile(join(this.#directory, name), 'utf8').catch(() => undefined);
  }
}
