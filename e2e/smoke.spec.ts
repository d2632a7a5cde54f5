import { expect, test } from './lab';

test('the lab opens', async ({ lab }) => {
  await expect(lab.stop).toContainText('Nothing is running');
});
