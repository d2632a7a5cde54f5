import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { SECURITY_HEADERS, contentType } from './policy';

export interface StaticReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Answers a page's request out of `root`, and from nowhere else. `pathname` is as the URL had it, percent-encoded. */
export async function serveStatic(root: string, pathname: string): Promise<StaticReply> {
  const file = within(root, pathname);
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null)
    return {
      status: 404,
      headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain' },
      body: Buffer.from('Not found'),
    };
  const cache = /\/assets\//.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-store';
  return {
    status: 200,
    headers: { ...SECURITY_HEADERS, 'content-type': contentType(file), 'cache-control': cache },
    body,
  };
}

/** The file a path names below `root`, or null when it leads out or does not decode. */
export function within(root: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const folder = normalize(root + sep);
  const file = normalize(join(folder, decoded === '/' ? 'index.html' : decoded));
  return file.startsWith(folder) ? file : null;
}
