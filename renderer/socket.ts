import { type SocketMessage, type SocketRequest, decode, encode } from '../preload/codec';
import type { LabBridge, StreamEvent } from '../preload/contract';
import { t } from './i18n';

/** The browser shell's line: the same two functions as the preload's, over one WebSocket to the page's own server. */
export function openSocket(): LabBridge {
  const socket = new WebSocket(`ws://${location.host}/socket`);
  const opened = new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('close', () => reject(new Error(t('files:cut'))));
  });
  opened.catch(() => undefined);
  const waiting = new Map<number, { resolve(reply: unknown): void; reject(error: Error): void }>();
  const listeners: ((event: StreamEvent) => void)[] = [];
  let next = 1;

  socket.addEventListener('message', ({ data }) => {
    const message = decode(String(data)) as SocketMessage;
    if ('event' in message) {
      for (const listener of listeners) listener(message.event);
      return;
    }
    waiting.get(message.id)?.resolve(message.reply);
    waiting.delete(message.id);
  });
  socket.addEventListener('close', () => {
    for (const call of waiting.values()) call.reject(new Error(t('files:cut')));
    waiting.clear();
    document.documentElement.dataset['cut'] = '';
  });

  return {
    invoke: async (method, argument) => {
      await opened;
      if (socket.readyState !== WebSocket.OPEN) throw new Error(t('files:cut'));
      const id = next++;
      const request: SocketRequest = { id, method, argument };
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: (reply) => resolve(reply), reject: (error) => reject(error) });
        socket.send(encode(request));
      });
    },
    onEvent: (listener) => {
      listeners.push(listener);
    },
  };
}
