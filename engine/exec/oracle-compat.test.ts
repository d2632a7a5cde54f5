import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { STATES, checkCompatVectors, fileOf, newModel, subjects } from '../../tools/oracle/compat/vectors';

/*
 * Segments, and what only exists outside 64-bit mode, against what a real CPU did, recorded in engine/isa/vectors-32
 * (`node tools/oracle/run.mjs record32`). Code of 32 and 16 bits; limits, types and bases of a local descriptor table.
 */
const FOLDER = fileURLToPath(new URL('../isa/vectors-32/', import.meta.url));
const model = newModel();
let states = 0;

describe('code outside 64-bit mode does what the CPU did that recorded the vectors', () => {
  it.each(subjects())('%s', (name) => {
    const differing = checkCompatVectors(model, name, readFileSync(`${FOLDER}${fileOf(name)}`, 'utf8'));
    expect(differing, 'the generator makes other cases than those recorded: record again').not.toBeNull();
    expect(differing).toEqual([]);
    states += STATES;
  });

  afterAll(() => console.log(`oracle: ${subjects().length} subjects outside 64-bit mode, ${states} states`));

  it('has no file left over', () => {
    const names = new Set(subjects().map(fileOf));
    expect(readdirSync(FOLDER).filter((file) => !names.has(file))).toEqual([]);
  });
});
