import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type {
  CompareRequest,
  KeptVersion,
  LabMethod,
  MachineView,
  RecordingText,
  Reply,
  Spoken,
  StreamEvent,
  Workspace,
} from '../../preload/contract';
import { EngineClient } from './engine-client';
import { type FileChooser, Files } from './files';
import { History } from './history';
import { ENGINE_METHODS, type Hello } from './protocol';
import { ARGUMENTS, recentSchema, workspaceSchema } from './schemas';
import { StateFolder } from './state';

/** The console's tail that a page gets back when it is loaded again. */
const TAIL = 64 * 1024;
const RECENT_MOST = 12;

export interface HostOptions {
  readonly spawnEngine: () => Worker;
  readonly chooser: FileChooser;
  readonly stateFolder: string;
  readonly shell: 'window' | 'browser';
  readonly version: string;
  readonly emit: (event: StreamEvent) => void;
  /** The page has taken up a language, or keys. */
  readonly onSpoken?: (spoken: Spoken) => void;
}

/**
 * Everything behind the page that does not depend on the shell: the engine's worker, the files, and what must survive a crash.
 * A shell hands each call of its page to {@link call} and each event to its page.
 */
export class Host {
  readonly state: StateFolder;
  readonly #history: History;
  readonly #engine: EngineClient;
  readonly #files: Promise<Files>;
  /** Workers beside the window's machine. */
  private readonly workers: { compare: EngineClient | null; profile: EngineClient | null } = {
    compare: null,
    profile: null,
  };
  #recent: string[] = [];
  #tail: Uint8Array[] = [];
  #tailLength = 0;
  #notice: string | null = null;

  constructor(private readonly options: HostOptions) {
    this.state = new StateFolder(options.stateFolder);
    this.#history = new History(join(options.stateFolder, 'history'));
    this.#engine = new EngineClient(
      options.spawnEngine,
      (event) => this.#forward(event),
      (reason) => {
        this.#notice = reason;
        options.emit({ type: 'engine', reason });
      },
    );
    this.#files = this.#openFiles();
  }

  /** Checks method and argument, then does it; never throws, never hands out a host's error text unasked. */
  async call(method: unknown, argument: unknown): Promise<Reply<unknown>> {
    if (typeof method !== 'string' || !Object.hasOwn(ARGUMENTS, method)) return badRequest('There is no such call.');
    const known = method as LabMethod;
    const parsed = ARGUMENTS[known].safeParse(argument);
    if (!parsed.success) return badRequest(`The argument of ${known} has the wrong shape.`);
    try {
      if (isEngineMethod(known)) return await this.#engineCall(known, parsed.data);
      return await this.#own[known](parsed.data as never);
    } catch {
      return { ok: false, error: { kind: 'request', message: `${known} failed inside the lab.` } };
    }
  }

  async dispose(): Promise<void> {
    await Promise.allSettled([
      this.state.settle(),
      this.#history.settle(),
      this.#engine.dispose(),
      this.workers.compare?.dispose(),
      this.workers.profile?.dispose(),
    ]);
  }

  readonly #own = {
    start: () => this.#start(),
    openFile: async ({ path }: { path?: string }) => this.#remember(await (await this.#files).open(path)),
    saveFile: async ({ path, text }: { path: string; text: string }) =>
      this.#remember(await (await this.#files).save(path, text)),
    saveFileAs: async ({ name, text }: { name: string; text: string }) =>
      this.#remember(await (await this.#files).saveAs(name, text)),
    saveBytesAs: async ({ name, bytes }: { name: string; bytes: Uint8Array }) =>
      (await this.#files).saveAs(name, bytes),
    recentFiles: async () => {
      await this.#files;
      return ok(this.#recent);
    },
    keepWorkspace: async (workspace: Workspace) => {
      await this.state.write('workspace.json', workspace);
      return ok(null);
    },
    keepVersion: async (version: KeptVersion) => {
      await this.#history.keep(version);
      return ok(null);
    },
    histories: async () => ok(await this.#history.list()),
    versionText: async ({ key, at }: { key: string; at: number }) => ok(await this.#history.text(key, at)),
    restartEngine: async () => {
      await this.#engine.kill();
      return ok(null);
    },
    language: async () => {
      const workspace = await this.state.read('workspace.json', workspaceSchema);
      return ok(workspace?.settings.language ?? 'system');
    },
    speak: async (spoken: Spoken) => {
      this.options.onSpoken?.(spoken);
      return ok(null);
    },
    compare: (request: CompareRequest) => this.#beside('compare', request),
    cancelCompare: async () => {
      await this.workers.compare?.dispose();
      return ok(null);
    },
    profile: ({ exact }: { exact: boolean }) => this.#profile(exact),
    cancelProfile: async () => {
      await this.workers.profile?.dispose();
      return ok(null);
    },
  } satisfies Partial<Record<LabMethod, unknown>>;

  async #start(): Promise<Reply<unknown>> {
    const workspace = await this.state.read('workspace.json', workspaceSchema);
    await this.#files;
    const hello = await this.#engine.call('hello');
    const view = await this.#engine.call('reset');
    const { examples, kernels } = hello.ok ? (hello.value as Hello) : { examples: [], kernels: [] };
    const notice = hello.ok ? this.#notice : hello.error.message;
    this.#notice = null;
    return ok({
      shell: this.options.shell,
      version: this.options.version,
      workspace,
      recent: this.#recent,
      examples,
      kernels,
      view: view.ok ? (view.value as MachineView | null) : null,
      console: Buffer.concat(this.#tail),
      notice,
    });
  }

  /** A long question, in a worker of its own that ends with it; a second one of its kind ends the first. */
  async #beside(method: keyof typeof this.workers, argument: unknown): Promise<Reply<unknown>> {
    const before = this.workers[method];
    const engine = new EngineClient(
      this.options.spawnEngine,
      (event) => {
        if (event.type === 'profile' && this.workers[method] === engine) this.options.emit(event);
      },
      () => undefined,
    );
    this.workers[method] = engine;
    await before?.dispose();
    const reply = await engine.call(method, argument);
    if (this.workers[method] === engine) this.workers[method] = null;
    await engine.dispose();
    return reply;
  }

  async #profile(exact: boolean): Promise<Reply<unknown>> {
    const recorded = await this.#engine.call('exportRecording');
    if (!recorded.ok) return recorded;
    const recording = recorded.value as RecordingText;
    return recording.ok ? this.#beside('profile', { text: recording.text, exact }) : ok(recording);
  }

  async #engineCall(method: (typeof ENGINE_METHODS)[number], argument: unknown): Promise<Reply<unknown>> {
    if (method === 'load') {
      this.#tail = [];
      this.#tailLength = 0;
    }
    return this.#engine.call(method, argument ?? undefined);
  }

  #forward(event: StreamEvent): void {
    if (event.type === 'console') {
      this.#tail = [event.bytes];
      this.#tailLength = event.bytes.length;
    }
    if (event.type === 'output') {
      this.#tail.push(event.bytes);
      this.#tailLength += event.bytes.length;
      while (this.#tail.length > 1 && this.#tailLength - this.#tail[0].length >= TAIL)
        this.#tailLength -= this.#tail.shift()!.length;
    }
    this.options.emit(event);
  }

  async #openFiles(): Promise<Files> {
    this.#recent = (await this.state.read('recent.json', recentSchema)) ?? [];
    return new Files(this.options.chooser, this.#recent);
  }

  async #remember<T>(reply: Reply<T>): Promise<Reply<T>> {
    const value = reply.ok ? reply.value : null;
    if (typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string') {
      const { path } = value;
      this.#recent = [path, ...this.#recent.filter((other) => other !== path)].slice(0, RECENT_MOST);
      await this.state.write('recent.json', this.#recent);
    }
    return reply;
  }
}

const isEngineMethod = (method: LabMethod): method is (typeof ENGINE_METHODS)[number] =>
  (ENGINE_METHODS as readonly string[]).includes(method);

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
const badRequest = (message: string): Reply<never> => ({ ok: false, error: { kind: 'request', message } });
