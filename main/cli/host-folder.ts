import { lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { HostFolder } from '../../engine/index';
import { CommandFailure } from './report';

/**
 * A folder of the host, read-only for the guest. Every path is resolved with all its links and must end below the folder;
 * a link that leads out does not exist for the guest. Devices, sockets and pipes do not exist either.
 */
export function hostFolder(path: string): HostFolder {
  let root: string;
  try {
    root = realpathSync(path);
  } catch {
    throw new CommandFailure(`--root ${path}: there is no such folder`);
  }
  if (!statSync(root).isDirectory()) throw new CommandFailure(`--root ${path}: not a folder`);

  const inside = (relative: string): string | null => {
    try {
      const real = realpathSync(join(root, relative));
      return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep) ? real : null;
    } catch {
      return null;
    }
  };
  return {
    stat(relative) {
      const real = inside(relative);
      if (real === null) return null;
      const stat = lstatSync(real);
      if (!stat.isFile() && !stat.isDirectory()) return null;
      const kind = stat.isDirectory() ? 'directory' : 'file';
      return { kind, size: stat.size, executable: (stat.mode & 0o111) !== 0, mtimeMs: stat.mtimeMs };
    },
    read(relative) {
      const real = inside(relative);
      try {
        return real !== null && lstatSync(real).isFile() ? readFileSync(real) : null;
      } catch {
        return null;
      }
    },
    list(relative) {
      const real = inside(relative);
      try {
        return real === null ? [] : readdirSync(real);
      } catch {
        return [];
      }
    },
  };
}
