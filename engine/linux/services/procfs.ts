import { encodeText } from '../text';
import type { OpenFile } from './file-table';
import type { DirectoryInode, FileInode, Inode, SymlinkInode } from './inode';
import { FileData } from './inode';
import type { Kernel } from './kernel';
import { pathOf } from './paths';
import { PROT } from './vma';
import type { Vma } from './vma';
import type { Task } from './task';

/** Numbers of inodes of /proc: far above those of the tree, the same for the same thing. */
const BASE = 0xf000_0000;
const SLOTS = 4096;

/** /proc as far as programs here look at it: self, one directory a process. Source: Linux v4.15 fs/proc/base.c. */
export class ProcFs {
  private readonly budget = { pages: 0 };

  constructor(readonly kernel: Kernel) {}

  /** Entries of /proc itself. */
  get root(): NonNullable<DirectoryInode['live']> {
    return {
      names: () => ['self', 'version', ...this.kernel.tasks.leaders.map(({ pid }) => String(pid))],
      child: (name) => {
        if (name === 'self') return this.#link(1, () => String(this.kernel.current.process.pid));
        if (name === 'version') return this.#file(2, () => `Linux version ${this.kernel.profile.replace('v', '')}.0\n`);
        const task = /^[1-9]\d*$/u.test(name) ? this.kernel.tasks.find(Number(name)) : null;
        return task === null ? null : this.#process(task.process.leader);
      },
    };
  }

  #common(slot: number, mode: number): Omit<FileInode, 'kind' | 'data'> {
    return { ino: BASE + slot, on: 'proc', uid: 1000, gid: 1000, mode, mtimeNs: this.kernel.now, links: 1, opens: 0 };
  }
  #directory(slot: number, live: NonNullable<DirectoryInode['live']>): DirectoryInode {
    const parent = this.kernel.vfs.root.children.get('proc');
    return {
      ...this.#common(slot, 0o555),
      kind: 'directory',
      parent: parent?.kind === 'directory' ? parent : null,
      children: new Map(),
      host: null,
      removed: new Set(),
      live,
    };
  }
  #file(slot: number, text: () => string | Uint8Array): FileInode {
    const made = text();
    const bytes = typeof made === 'string' ? encodeText(made) : made;
    return { ...this.#common(slot, 0o444), kind: 'file', data: new FileData(this.budget, bytes) };
  }
  #link(slot: number, target: () => string, jump?: () => Inode | null): SymlinkInode {
    return { ...this.#common(slot, 0o777), kind: 'symlink', target, ...(jump === undefined ? {} : { jump }) };
  }

  #process(task: Task): DirectoryInode {
    const slot = task.pid * SLOTS;
    const entries: Readonly<Record<string, () => Inode>> = {
      cmdline: () => this.#file(slot + 1, () => task.process.commandLine),
      comm: () => this.#file(slot + 2, () => `${task.comm}\n`),
      cwd: () =>
        this.#link(
          slot + 3,
          () => pathOf(this.kernel, task.fs.cwd),
          () => task.fs.cwd,
        ),
      exe: () =>
        this.#link(
          slot + 4,
          () => task.process.exe,
          () => task.process.exeInode,
        ),
      fd: () => this.#descriptors(task, slot + 1024),
      maps: () => this.#file(slot + 5, () => mapsText(task)),
      net: () => this.#directory(slot + 6, { names: () => [], child: () => null }),
      root: () =>
        this.#link(
          slot + 7,
          () => pathOf(this.kernel, task.fs.root),
          () => task.fs.root,
        ),
      stat: () => this.#file(slot + 8, () => statText(task)),
      status: () => this.#file(slot + 9, () => statusText(task)),
    };
    return this.#directory(slot, { names: () => Object.keys(entries), child: (name) => entries[name]?.() ?? null });
  }

  #descriptors(task: Task, slot: number): DirectoryInode {
    return this.#directory(slot, {
      names: () => task.files.numbers.map(String),
      child: (name) => {
        const file = /^\d+$/u.test(name) ? task.files.get(Number(name)) : null;
        if (file === null) return null;
        const jump = (): Inode | null => (file.target.kind === 'inode' ? file.target.inode : null);
        return this.#link(slot + 1 + Number(name), () => this.#nameOf(file), jump);
      },
    });
  }
  #nameOf({ target, path }: OpenFile): string {
    switch (target.kind) {
      case 'terminal':
        return '/dev/pts/0';
      case 'pipe':
        return 'pipe:[3]';
      case 'fifo':
        return `pipe:[${target.ino}]`;
      case 'inode':
        return target.inode.kind === 'directory' ? pathOf(this.kernel, target.inode) : (path ?? '/');
    }
  }
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/** One line a stretch: addresses, rights, offset, device, inode, name. Source: Linux v4.15 fs/proc/task_mmu.c. */
function mapsText(task: Task): string {
  const line = (vma: Vma): string => {
    const { rights, offset, name } = factsOf(vma);
    const text = `${hex(vma.start)}-${hex(vma.end)} ${rights} ${hex(offset)} 00:01 0`;
    return name === '' ? `${text} ` : `${text.padEnd(72)} ${name}`;
  };
  return (task.mm?.stretches ?? []).map((vma) => `${line(vma)}\n`).join('');
}

/** What /proc/PID/maps says of a stretch: its rights as `r-xp`, where in a file it begins, and a name. */
export const factsOf = ({ start, prot, shared, backing, stack, name }: Vma) => ({
  rights: `${prot & PROT.READ ? 'r' : '-'}${prot & PROT.WRITE ? 'w' : '-'}${prot & PROT.EXEC ? 'x' : '-'}${shared === undefined ? 'p' : 's'}`,
  offset: backing === null ? 0 : Math.max(0, start - backing.base),
  name: name ?? (stack ? '[stack]' : (backing?.name ?? '')),
});

const STATES = { running: 'R', waiting: 'S', stopped: 'T', zombie: 'Z' } as const;
const stateOf = (task: Task): string =>
  task.state.kind === 'stopped' && task.trace !== null ? 't' : STATES[task.state.kind];

/** modeled: the numbers behind the session are zeroes. */
const statText = (task: Task): string =>
  `${task.pid} (${task.comm}) ${stateOf(task)} ${task.parent?.pid ?? 1} ${task.pgid} ${task.sid}${' 0'.repeat(46)}\n`;

const statusText = (task: Task): string =>
  [
    `Name:\t${task.comm}`,
    `State:\t${stateOf(task)}`,
    `Tgid:\t${task.pid}`,
    `Pid:\t${task.pid}`,
    `PPid:\t${task.parent?.pid ?? 1}`,
    `TracerPid:\t${task.trace?.tracer.pid ?? 0}`,
    'Uid:\t1000\t1000\t1000\t1000',
    'Gid:\t1000\t1000\t1000\t1000',
    '',
  ].join('\n');
