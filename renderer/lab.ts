import type { LabApi, LabBridge, LabMethod, Reply, StreamEvent } from '../preload/contract';
import { openSocket } from './socket';
import { t } from './i18n';
import { translated } from './i18n/engine';

declare global {
  interface Window {
    /** Put there by the preload; absent in a browser. */
    readonly labBridge?: LabBridge;
  }
}

const transport: LabBridge = window.labBridge ?? openSocket();

/** What went wrong, in the language of the window. */
const spoken = (reply: Reply<unknown>): Reply<unknown> =>
  reply.ok ? reply : { ok: false, error: { ...reply.error, message: translated(reply.error.message) } };

/** The program behind the page, whichever shell carries it. Every call answers with a Reply, also when the line is cut. */
export const lab: LabApi = new Proxy({} as LabApi, {
  get: (_target, method: LabMethod) => async (argument: unknown) => {
    try {
      return spoken((await transport.invoke(method, argument)) as Reply<unknown>);
    } catch (error) {
      const message = error instanceof Error ? error.message : t('files:noAnswer');
      return { ok: false, error: { kind: 'request', message } } satisfies Reply<never>;
    }
  },
});

export const onEvent = (listener: (event: StreamEvent) => void): void => transport.onEvent(listener);
