import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';

type Of<Arguments, Response extends Protocol.Response> = { arguments: Arguments; body: Response['body'] };
type Nothing = undefined;

/** What a client may ask for: each request's arguments, and the body of its answer. */
export interface Requests {
  initialize: Of<Protocol.InitializeRequestArguments, Protocol.InitializeResponse>;
  launch: { arguments: unknown; body: Nothing };
  configurationDone: { arguments: unknown; body: Nothing };
  restart: Of<Protocol.RestartArguments, Protocol.RestartResponse>;
  terminate: { arguments: unknown; body: Nothing };
  disconnect: { arguments: unknown; body: Nothing };
  threads: { arguments: unknown; body: Protocol.ThreadsResponse['body'] };
  stackTrace: Of<Protocol.StackTraceArguments, Protocol.StackTraceResponse>;
  scopes: Of<Protocol.ScopesArguments, Protocol.ScopesResponse>;
  variables: Of<Protocol.VariablesArguments, Protocol.VariablesResponse>;
  setVariable: Of<Protocol.SetVariableArguments, Protocol.SetVariableResponse>;
  setExpression: Of<Protocol.SetExpressionArguments, Protocol.SetExpressionResponse>;
  evaluate: Of<Protocol.EvaluateArguments, Protocol.EvaluateResponse>;
  exceptionInfo: { arguments: unknown; body: Protocol.ExceptionInfoResponse['body'] };
  source: Of<Protocol.SourceArguments, Protocol.SourceResponse>;
  loadedSources: { arguments: unknown; body: Protocol.LoadedSourcesResponse['body'] };
  breakpointLocations: Of<Protocol.BreakpointLocationsArguments, Protocol.BreakpointLocationsResponse>;
  setBreakpoints: Of<Protocol.SetBreakpointsArguments, Protocol.SetBreakpointsResponse>;
  setFunctionBreakpoints: Of<Protocol.SetFunctionBreakpointsArguments, Protocol.SetFunctionBreakpointsResponse>;
  setInstructionBreakpoints: Of<
    Protocol.SetInstructionBreakpointsArguments,
    Protocol.SetInstructionBreakpointsResponse
  >;
  setExceptionBreakpoints: { arguments: Protocol.SetExceptionBreakpointsArguments; body: Nothing };
  dataBreakpointInfo: Of<Protocol.DataBreakpointInfoArguments, Protocol.DataBreakpointInfoResponse>;
  setDataBreakpoints: Of<Protocol.SetDataBreakpointsArguments, Protocol.SetDataBreakpointsResponse>;
  continue: { arguments: unknown; body: Protocol.ContinueResponse['body'] };
  next: { arguments: unknown; body: Nothing };
  stepIn: { arguments: unknown; body: Nothing };
  stepOut: { arguments: unknown; body: Nothing };
  stepBack: { arguments: Protocol.StepBackArguments; body: Nothing };
  reverseContinue: { arguments: unknown; body: Nothing };
  pause: { arguments: unknown; body: Nothing };
  readMemory: Of<Protocol.ReadMemoryArguments, Protocol.ReadMemoryResponse>;
  writeMemory: Of<Protocol.WriteMemoryArguments, Protocol.WriteMemoryResponse>;
  disassemble: Of<Protocol.DisassembleArguments, Protocol.DisassembleResponse>;
  /** The guest's standard input: `text`, and `end` when there is no more. */
  'lstar/input': { arguments: { readonly text?: string; readonly end?: boolean }; body: Nothing };
  /** Steps that the protocol has no request for: to the next boundary of the path, or to the next instruction of ring 3. */
  'lstar/step': { arguments: { readonly kind?: string; readonly back?: boolean }; body: Nothing };
}

/** The body of an answer, and what is done once it is sent. */
export interface Answer<Body> {
  readonly body: Body;
  readonly after?: () => void;
}
export type Handlers = {
  readonly [Command in keyof Requests]: (
    given: Requests[Command]['arguments'],
  ) => Answer<Requests[Command]['body']> | Promise<Answer<Requests[Command]['body']>>;
};

export const answer = <Body>(body: Body, after?: () => void): Answer<Body> => ({
  body,
  ...(after === undefined ? {} : { after }),
});

/** A request that cannot be served: one sentence for whoever sits before the client. */
export class Refusal extends Error {}
