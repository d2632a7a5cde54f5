import { AxeBuilder } from '@axe-core/playwright';
import { type Lab, expect } from './lab';

/** What axe finds, down to its advice. */
async function findings(lab: Lab): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: lab.page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
  );
}

/** Once what moves has come to rest: a notice that fades in has too little contrast for an instant. */
export const expectNoFindings = (lab: Lab, when: string): Promise<void> =>
  expect.poll(() => findings(lab), { message: when, timeout: 15_000 }).toEqual([]);
