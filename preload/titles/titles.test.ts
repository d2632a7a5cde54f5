import { expect, test } from 'vitest';
import { TITLES } from './index';

test.each(Object.entries(TITLES))('%s: no two commands of the palette are alike, and none is empty', (_, titles) => {
  const all = [titles.commands, titles.menus, titles.native].flatMap((part) => Object.values<string>(part));
  expect(all.filter((text) => text.trim() === '')).toEqual([]);
  const commands = Object.values(titles.commands);
  expect(commands.filter((title, at) => commands.indexOf(title) !== at)).toEqual([]);
});

test.each(Object.entries(TITLES))('%s: a command that asks something first ends in an ellipsis', (_, titles) => {
  const wrong = Object.entries(titles.commands).filter(
    ([id, title]) => title.endsWith('…') !== TITLES.en.commands[id as keyof typeof titles.commands].endsWith('…'),
  );
  expect(wrong).toEqual([]);
});
