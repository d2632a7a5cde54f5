import type { Scenario, ScenarioCase, ScenarioRun } from '../../engine/session/scenario';
import { runCase } from '../../engine/session/scenario';
import { loadScenarios } from './load';

interface Judged {
  readonly item: ScenarioCase;
  readonly runs: readonly ScenarioRun[];
}

const machines = (runs: readonly ScenarioRun[]): string =>
  [...new Set(runs.map(({ kernel, cpu }) => `${kernel} ${cpu}`))].join(', ');

function caseLines({ item, runs }: Judged): string[] {
  const failures = runs.flatMap(({ kernel, cpu, failures: missed }) =>
    missed.map((what) => `${kernel} ${cpu}: ${what}`),
  );
  const label = item.role === 'bite' ? 'bites' : 'cured';
  const options = [item.boot, item.edits.length === 0 ? '' : 'edited kernel'].filter((part) => part !== '').join(', ');
  return [
    `  ${label}  ${item.where}  [${machines(runs)}${options === '' ? '' : `; ${options}`}]`,
    `         ${failures.length === 0 ? 'seen: ' : 'NOT SEEN: '}${item.seen}`,
    ...failures.map((failure) => `         ${failure}`),
  ];
}

function scenarioLines(scenario: Scenario, judged: readonly Judged[]): string[] {
  return [
    `${scenario.title}${scenario.cves.length === 0 ? '' : ` (${scenario.cves.join(', ')})`}`,
    ...judged.flatMap(caseLines),
    ...(scenario.modeled === undefined ? [] : [`  modeled: ${scenario.modeled}`]),
  ];
}

/** Runs every scenario and prints the table. Returns the number of cases in which something was not seen. */
export function reportQuirks(names: readonly string[], say: (line: string) => void): number {
  let failed = 0;
  let bites = 0;
  let cures = 0;
  const scenarios = loadScenarios().filter(({ name }) => names.length === 0 || names.includes(name));
  for (const scenario of scenarios) {
    const judged = scenario.cases.map((item) => ({ item, runs: runCase(scenario, item) }));
    for (const line of scenarioLines(scenario, judged)) say(line);
    failed += judged.filter(({ runs }) => runs.some(({ failures }) => failures.length > 0)).length;
    bites += judged.filter(({ item }) => item.role === 'bite').length;
    cures += judged.filter(({ item }) => item.role === 'cure').length;
  }
  say(`\n${scenarios.length} quirks: ${bites} bites, ${cures} cures, ${failed} not as described`);
  return failed;
}
