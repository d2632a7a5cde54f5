import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Image, ImageStore } from '../../engine/index';
import { cacheFolder, cached, keep } from './cache-folder';

/** An image with its thousands of lines as columns, which are read in a tenth of the time. */
interface KeptImage extends Omit<Image, 'lines'> {
  readonly lines: {
    readonly addresses: BigUint64Array;
    readonly lengths: Uint32Array;
    readonly files: readonly string[];
    /** Positions in `files`. */
    readonly filesOf: Uint32Array;
    readonly lines: Uint32Array;
  };
}

function pack({ lines, ...image }: Image): KeptImage {
  const files = [...new Set(lines.map(({ file }) => file))];
  const position = new Map(files.map((file, index) => [file, index]));
  return {
    ...image,
    lines: {
      addresses: BigUint64Array.from(lines, ({ address }) => address),
      lengths: Uint32Array.from(lines, ({ length }) => length),
      files,
      filesOf: Uint32Array.from(lines, ({ file }) => position.get(file) ?? 0),
      lines: Uint32Array.from(lines, ({ line }) => line),
    },
  };
}

function unpack({ lines: { addresses, lengths, files, filesOf, lines }, ...image }: KeptImage): Image {
  const whole: Image['lines'][number][] = [];
  for (let index = 0; index < addresses.length; index++) {
    const file = files[filesOf[index]];
    whole.push({ address: addresses[index], length: lengths[index], file, line: lines[index] });
  }
  return { ...image, lines: whole };
}

/** An image as it was kept; null when it cannot be read. */
function read(bytes: Buffer): Image | null {
  try {
    return unpack(deserialize(bytes) as KeptImage); // whatever else stands there cannot be unpacked
  } catch {
    return null;
  }
}

const LONGEST_NAME = 40;

const hash = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, LONGEST_NAME);

/**
 * Assembled kernels by content: those that the build assembled, and in the user's cache folder those with edits. Null
 * where the user wants none kept.
 * @param build of this program: another assembler makes other images.
 */
export function imageStore(build: string): ImageStore | null {
  if (cacheFolder() === null) return null;
  const nameOf = (key: string): string => `kernel-${build}-${key.length > LONGEST_NAME ? hash(key) : key}`;
  return {
    load(key) {
      const bytes = cached(nameOf(key));
      return bytes === null ? null : read(bytes);
    },
    save: (key, image) => keep(nameOf(key), serialize(pack(image))),
  };
}
