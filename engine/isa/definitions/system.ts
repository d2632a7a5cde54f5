import type { Instruction } from '../instruction';
import { fredInstructions } from './fred';
import { systemCallInstructions } from './system-calls';
import { interruptInstructions } from './system-interrupts';
import { portInstructions } from './system-ports';
import { systemRegisterInstructions } from './system-registers';
import { systemStateInstructions } from './system-state';
import { systemTableInstructions } from './system-tables';

/** What an operating system is written with. */
export const systemInstructions: readonly Instruction[] = [
  ...systemCallInstructions,
  ...interruptInstructions,
  ...systemRegisterInstructions,
  ...systemTableInstructions,
  ...systemStateInstructions,
  ...portInstructions,
  ...fredInstructions,
];
