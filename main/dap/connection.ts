import { DebugSession, Response } from '@vscode/debugadapter';
import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import type { Answer, Handlers } from './requests';
import { Refusal } from './requests';

/** The protocol's framing and sequence numbers over a pair of streams: each request goes to its handler, which knows neither. */
export class Connection extends DebugSession {
  /** @param closed the other side is gone, or said goodbye. */
  constructor(
    private readonly handlers: Handlers,
    private readonly closed: () => void,
  ) {
    super();
    this.setRunAsServer(true);
  }

  protected override dispatchRequest(request: Protocol.Request): void {
    const handler = Object.hasOwn(this.handlers, request.command)
      ? (this.handlers as Record<string, (given: unknown) => Answer<unknown> | Promise<Answer<unknown>>>)[
          request.command
        ]
      : undefined;
    try {
      if (handler === undefined) throw new Refusal(`'${request.command}' is not served`);
      const answered = handler(request.arguments ?? {});
      if (answered instanceof Promise) {
        answered.then(
          (answer) => this.#say(request, answer),
          (error: unknown) => this.#refuse(request, error),
        );
      } else this.#say(request, answered);
    } catch (error) {
      this.#refuse(request, error);
    }
  }

  override shutdown(): void {
    this.closed();
  }

  #say(request: Protocol.Request, { body, after }: Answer<unknown>): void {
    const response: Protocol.Response = new Response(request);
    if (body !== undefined) response.body = body;
    this.sendResponse(response);
    after?.();
  }

  #refuse(request: Protocol.Request, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    const response: Protocol.Response = new Response(request, reason);
    // The text stands in a variable: braces in it are no placeholders.
    response.body = { error: { id: 1, format: '{reason}', variables: { reason }, showUser: error instanceof Refusal } };
    this.sendResponse(response);
  }
}
