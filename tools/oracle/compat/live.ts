import { IMAGE } from '../generate';
import { agree } from '../packing';
import { seedOf } from '../random';
import type { Outcome } from '../case';
import { visible } from './case';
import { SUBJECTS } from './cases';
import { compatCases } from './generate';
import { compileHarness, runNative } from './native';
import { newModel } from './vectors';

const NAMES = ['es', 'cs', 'ss', 'ds', 'fs', 'gs'];
const hex = (values: readonly (bigint | number)[]): string => values.map((value) => value.toString(16)).join(' ');
function shown({ gpr, rip, rflags, selectors, fault, changes }: Outcome): string {
  const segments = selectors.map((selector, i) => `${NAMES[i]}=${selector.toString(16)}`).join(' ');
  const raised =
    fault === null ? '-' : `${fault.vector}(${fault.errorCode.toString(16)}) ${fault.address.toString(16)}`;
  const memory = changes.map(({ offset, value }) => `${offset.toString(16)}:${value.toString(16)}`).join(' ');
  return `${hex(gpr.slice(0, 8))} rip ${hex([rip])} flags ${hex([rflags])} ${segments} fault ${raised} ${memory}`;
}

/** The model against this machine's CPU, on states nobody has seen. @returns how many differ. */
export function live32(names: readonly string[], seed: number, count: number): number {
  const harness = compileHarness();
  const model = newModel();
  let total = 0;
  for (const name of Object.keys(SUBJECTS).filter((each) => names.length === 0 || names.includes(each))) {
    const cases = compatCases(name, count, (seedOf(name) ^ seed) >>> 0);
    const natives = runNative(harness, IMAGE, cases);
    let different = 0;
    cases.forEach((each, i) => {
      const { outcome, claims } = model.run(each);
      if (agree(each, visible(each, natives[i]), { outcome: visible(each, outcome), claims })) return;
      different++;
      if (different > 3) return;
      console.log(
        `${name} ${hex([...each.bytes])} rip ${hex([each.rip])} ${hex(each.gpr.slice(0, 8))} ${hex(each.selectors)}`,
      );
      console.log(`   CPU   ${shown(natives[i])}`);
      console.log(`   model ${shown(outcome)}`);
    });
    const faults = natives.filter(({ fault }) => fault !== null).length;
    console.log(`${name}: ${count} states, ${faults} faults, ${different} different`);
    total += different;
  }
  console.log(`seed ${seed}: ${total} different`);
  return total;
}
