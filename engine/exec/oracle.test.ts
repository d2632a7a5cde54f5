import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { FIRST, checkVectors } from '../../tools/oracle/check';
import { compared, definitions } from '../../tools/oracle/definitions';
import { EXCLUDED } from '../../tools/oracle/exclusions';
import { differenceText } from '../../tools/oracle/text';
import { parseVectors } from '../../tools/oracle/vectors';

/*
 * Every definition against what a real CPU did, recorded in engine/isa/vectors (`npm run oracle:record`). Inputs are
 * generated again here; flags the definition leaves undefined in a run are the only thing not compared.
 */
const FOLDER = fileURLToPath(new URL('../isa/vectors/', import.meta.url));
const total = { instructions: 0, states: 0, differences: 0 };

describe('definitions agree with the CPU that recorded the vectors', () => {
  it.each(compared())('$name', (definition) => {
    const path = `${FOLDER}${definition.name}.txt`;
    expect(existsSync(path), `${path} is missing: record it`).toBe(true);
    const verdict = checkVectors(definition.name, definition, parseVectors(readFileSync(path, 'utf8')));
    const found = [...verdict.rows, ...verdict.differences];
    total.instructions += 1;
    total.states += verdict.states;
    total.differences += found.length;
    expect(found.slice(0, 3).map(({ input, modeled }) => differenceText(input, null, modeled))).toEqual([]);
    expect(verdict.stale, 'the generator makes other cases than those recorded: record again').toBe(false);
    expect(verdict.states).toBe(FIRST);
  });

  afterAll(() => {
    const { instructions, states, differences } = total;
    console.log(`oracle: ${instructions} instructions, ${states} states, ${differences} differences`);
  });
});

describe('what is compared', () => {
  it('is every definition but those excluded with a reason', () => {
    const mnemonics = new Set(definitions().map(({ mnemonic }) => mnemonic));
    expect(Object.keys(EXCLUDED).filter((mnemonic) => !mnemonics.has(mnemonic))).toEqual([]);
  });

  it('has no file left over from a definition that is gone', () => {
    const names = new Set(compared().map(({ name }) => `${name}.txt`));
    expect(readdirSync(FOLDER).filter((file) => !names.has(file))).toEqual([]);
  });
});
