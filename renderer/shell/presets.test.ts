import { expect, test } from 'vitest';
import type { PanelId } from './layout';
import { PRESETS, type PresetId, groupsOf } from './presets';

const SOME: readonly PanelId[] = ['console', 'path', 'journey'];
const presets = Object.keys(PRESETS) as PresetId[];

test.each(presets)('%s has each panel once, the texts, and every place seen from a group before it', (id) => {
  const groups = groupsOf(id, SOME);
  const panels = groups.flatMap((group) => [...group.panels]);
  expect(new Set(panels).size).toBe(panels.length);
  expect(panels).toEqual(expect.arrayContaining([...SOME, 'editor']));
  const lost = groups.filter(
    ({ at }, index) => !groups.slice(0, index).some((earlier) => earlier.panels[0] === at?.of),
  );
  expect(lost).toEqual([groups[0]]);
});

test.each(presets)('a panel that %s does not know stands in its first group', (id) => {
  const unknown = 'a-later-panel' as PanelId;
  expect(groupsOf(id, [...SOME, unknown])[0]?.panels.at(-1)).toBe(unknown);
});
