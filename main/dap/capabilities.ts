import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import { EVENT_FILTERS } from './event-stops';

/** What of the protocol is served, beyond what every adapter must. */
export const CAPABILITIES: Protocol.Capabilities = {
  supportsConfigurationDoneRequest: true,
  supportsExceptionFilterOptions: true,
  exceptionBreakpointFilters: EVENT_FILTERS,
  supportsFunctionBreakpoints: true,
  supportsConditionalBreakpoints: true,
  supportsHitConditionalBreakpoints: true,
  supportsLogPoints: true,
  supportsInstructionBreakpoints: true,
  supportsDataBreakpoints: true,
  supportsDataBreakpointBytes: true,
  supportsBreakpointLocationsRequest: true,
  supportsEvaluateForHovers: true,
  supportsStepBack: true,
  supportsSteppingGranularity: true,
  supportsSetVariable: true,
  supportsSetExpression: true,
  supportsRestartRequest: true,
  supportsTerminateRequest: true,
  supportTerminateDebuggee: true,
  supportsExceptionInfoRequest: true,
  supportsLoadedSourcesRequest: true,
  supportsReadMemoryRequest: true,
  supportsWriteMemoryRequest: true,
  supportsDisassembleRequest: true,
};
