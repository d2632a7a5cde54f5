import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOPIC_IDS, topicOf } from './topics';

const examples = readdirSync('fixtures/programs').filter((name) => /\.(?:s|asm)$/u.test(name));

test.each([
  ['hello-nasm.asm', 'begin'], ['fault-null.s', 'faults'], ['process-fork.s', 'processes'], ['c-queens.s', 'c'],
  ['int80.s', 'calls'], ['i386-ldt.s', 'modes'], ['sort.s', 'more'],
])('%s is of %s', (name, topic) => expect(topicOf({ name })).toBe(topic)); // prettier-ignore

test.each(TOPIC_IDS)('%s has examples', (topic) => {
  expect(examples.filter((name) => topicOf({ name }) === topic).length).toBeGreaterThan(1);
});
