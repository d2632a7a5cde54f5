import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZodType } from 'zod';

/**
 * Small JSON files in the lab's own folder. A file is replaced as a whole (written beside, synced, renamed), so that a crash
 * or a power cut leaves the old text or the new one; writes to one file follow each other, and only the newest waits.
 */
export class StateFolder {
  #queue = new Map<string, { next: string | null; running: Promise<void> }>();

  constructor(readonly folder: string) {}

  /** Null when there is none or it is not of the wanted shape. */
  async read<T>(name: string, schema: ZodType<T>): Promise<T | null> {
    try {
      const parsed = schema.safeParse(JSON.parse(await readFile(join(this.folder, name), 'utf8')));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }

  /** Resolves when this value, or a newer one, is on the disk. */
  write(name: string, value: unknown): Promise<void> {
    const text = JSON.stringify(value);
    const busy = this.#queue.get(name);
    if (busy !== undefined) {
      busy.next = text;
      return busy.running;
    }
    const entry = { next: text as string | null, running: Promise.resolve() };
    this.#queue.set(name, entry);
    entry.running = this.#drain(name, entry);
    return entry.running;
  }

  /** Waits for everything written so far. */
  async settle(): Promise<void> {
    await Promise.allSettled([...this.#queue.values()].map((entry) => entry.running));
  }

  async #drain(name: string, entry: { next: string | null }): Promise<void> {
    try {
      while (entry.next !== null) {
        const text = entry.next;
        entry.next = null;
        await writeAtomically(this.folder, name, text);
      }
    } finally {
      this.#queue.delete(name);
    }
  }
}

/** Replaces `folder/name` by a text or bytes as a whole. */
export async function writeAtomically(folder: string, name: string, text: string | Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${name}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
