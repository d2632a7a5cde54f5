// Functions whose source text runs inside the page: each must be complete in itself.

/** JSON for structured clone: bytes, undefined and bigint survive; a function does not, as in Electron. */
export function codec() {
  const pack = (value) => {
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return { $: 'bytes', value: btoa(text) };
    }
    if (typeof value === 'bigint') return { $: 'bigint', value: String(value) };
    if (value === undefined) return { $: 'undefined' };
    if (Array.isArray(value)) return value.map(pack);
    if (value !== null && typeof value === 'object')
      return { $: 'object', value: Object.entries(value).map(([key, item]) => [key, pack(item)]) };
    return value;
  };
  const unpack = (value) => {
    if (Array.isArray(value)) return value.map(unpack);
    if (value === null || typeof value !== 'object') return value;
    switch (value.$) {
      case 'bytes':
        return Uint8Array.from(atob(value.value), (character) => character.charCodeAt(0));
      case 'bigint':
        return BigInt(value.value);
      case 'undefined':
        return undefined;
      default:
        return Object.fromEntries(value.value.map(([key, item]) => [key, unpack(item)]));
    }
  };
  return { encode: (value) => JSON.stringify(pack(value)), decode: (text) => unpack(JSON.parse(text)) };
}

/** The isolated world: gives a sandboxed preload its `require('electron')`, and nothing else. */
export function isolatedWorld({ encode, decode }, preload, { platform }) {
  const waiting = new Map();
  const listeners = new Map();
  let next = 1;
  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        globalThis.__standin(encode({ id, channel, args }));
      }),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return this;
    },
  };
  globalThis.__standinReceive = (text) => {
    const message = decode(text);
    if (message.type === 'event') {
      for (const listener of listeners.get(message.channel) ?? []) listener({ sender: ipcRenderer }, ...message.args);
      return;
    }
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if ('failed' in message) reject?.(new Error(message.failed));
    else resolve?.(message.value);
  };

  // contextBridge: functions stay in this world; the page gets proxies that call over cloned events.
  const functions = [];
  const describe = (value) => {
    if (typeof value === 'function') return { call: functions.push(value) - 1 };
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
      return { members: Object.entries(value).map(([key, item]) => [key, describe(item)]) };
    return { value };
  };
  const say = (detail) => document.dispatchEvent(new CustomEvent('standin-return', { detail }));
  const answer = async ({ id, target, args, callbacks }) => {
    const real = args.map((argument, index) =>
      callbacks.includes(index) ? (...values) => say({ callback: argument, args: values }) : argument,
    );
    try {
      say({ id, value: await functions[target](...real) });
    } catch (error) {
      say({ id, failed: error.message });
    }
  };
  document.addEventListener('standin-call', ({ detail }) => void answer(detail));
  const contextBridge = {
    exposeInMainWorld: (key, api) =>
      document.dispatchEvent(new CustomEvent('standin-expose', { detail: { key, api: describe(api) } })),
  };
  const modules = { electron: { ipcRenderer, contextBridge } };
  const require = (name) => {
    if (Object.hasOwn(modules, name)) return modules[name];
    throw new Error(`module not found: ${name}`);
  };
  preload(
    require,
    { platform, env: {}, contextIsolated: true, sandboxed: true, type: 'renderer' },
    { exports: {} },
    {},
  );
}

/** The page's own world: builds what the preload exposes. */
export function mainWorld() {
  const waiting = new Map();
  const callbacks = new Map();
  let next = 1;
  document.addEventListener('standin-return', ({ detail }) => {
    if (detail.callback !== undefined) {
      callbacks.get(detail.callback)?.(...detail.args);
      return;
    }
    const { resolve, reject } = waiting.get(detail.id) ?? {};
    waiting.delete(detail.id);
    if ('failed' in detail) reject?.(new Error(detail.failed));
    else resolve?.(detail.value);
  });
  const proxy =
    (target) =>
    (...args) =>
      new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        const indices = [];
        const sent = args.map((argument, index) => {
          if (typeof argument !== 'function') return argument;
          indices.push(index);
          callbacks.set(next, argument);
          return next++;
        });
        document.dispatchEvent(
          new CustomEvent('standin-call', { detail: { id, target, args: sent, callbacks: indices } }),
        );
      });
  const build = (described) => {
    if ('call' in described) return proxy(described.call);
    if ('members' in described)
      return Object.freeze(Object.fromEntries(described.members.map(([key, item]) => [key, build(item)])));
    return described.value;
  };
  document.addEventListener('standin-expose', ({ detail: { key, api } }) =>
    Object.defineProperty(window, key, { value: build(api), writable: false, configurable: false }),
  );
}
