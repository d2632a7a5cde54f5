import { expect, test } from 'vitest';
import { FIXED, PANELS } from './panels';
import { type PresetId, PRESETS, homeOf, presetOf } from './presets';

const presets = Object.keys(PRESETS) as PresetId[];

test.each(presets)('%s has a place for each panel, once, and for the texts', (id) => {
  const { groups } = presetOf(id);
  const places = [...groups.flatMap(({ panels }) => panels), ...groups.flatMap(({ later = [] }) => later)];
  expect(places.toSorted()).toEqual([...PANELS, 'editor'].toSorted());
  expect(PANELS.filter((panel) => homeOf(id, panel) === undefined)).toEqual([]);
});

test.each(presets)('%s opens the console, and every place is seen from a group before it', (id) => {
  const { groups } = presetOf(id);
  expect(groups.flatMap(({ panels }) => panels)).toContain(FIXED);
  const lost = groups.filter(
    ({ at }, index) => !groups.slice(0, index).some((earlier) => earlier.panels[0] === at?.of),
  );
  expect(lost).toEqual([groups[0]]);
});
