import { expect, test } from 'vitest';
import { ranked } from './ranking';

test('choices hold every typed word, those that begin with the text first', () => {
  const choices = ['Run: Step Into', 'Run: Step Out', 'Step by step'].map((label) => ({ label, run: () => undefined }));
  expect(ranked(choices, 'step').map(({ label }) => label)[0]).toBe('Step by step');
  expect(ranked(choices, 'run into').map(({ label }) => label)).toEqual(['Run: Step Into']);
});
