import { expect, test } from 'vitest';
import { ranked } from './ranking';

test('a command is found by its English title too, as a book has it', () => {
  const choices = [
    { label: 'Ausführen: Hineingehen', also: 'Run: Step Into', run: () => undefined },
    { label: 'Ausführen: Herausgehen', also: 'Run: Step Out', run: () => undefined },
  ];
  expect(ranked(choices, 'step into').map(({ label }) => label)).toEqual(['Ausführen: Hineingehen']);
});

test('choices hold every typed word, those that begin with the text first', () => {
  const choices = ['Run: Step Into', 'Run: Step Out', 'Step by step'].map((label) => ({ label, run: () => undefined }));
  expect(ranked(choices, 'step').map(({ label }) => label)[0]).toBe('Step by step');
  expect(ranked(choices, 'run into').map(({ label }) => label)).toEqual(['Run: Step Into']);
});
