import { kernelProfiles } from '../../engine/index';
import { CommandFailure } from './report';

/** Ends the command where `--kernel` names no kernel of the lab. */
export function knownKernel(name: string): void {
  if (!kernelProfiles().includes(name))
    throw new CommandFailure(`--kernel ${name}: there is no such kernel; there are ${kernelProfiles().join(', ')}`);
}
