import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { comparePrograms } from '../../engine/session/compare';
import { comparisonText } from '../../main/cli/compare-text';

const ROOT = join(import.meta.dirname, '../..');
const FILE = 'hello-att.s';
const KERNELS = ['v3.0', 'v4.15', 'v6.9', 'fred'] as const;

it('the README shows what `lstar compare` prints of hello on four kernels', () => {
  const comparison = comparePrograms({
    program: { sources: [{ name: FILE, text: readFileSync(join(ROOT, 'fixtures/programs', FILE), 'utf8') }] },
    variants: KERNELS.map((kernel) => ({ kernel, boot: '', cpu: 'intel' })),
    argv: [`fixtures/programs/${FILE}`],
    envp: [],
    limit: 10_000_000,
  });
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, picture] = /^```\n(hello-att\.s {2}[^`]*)```$/m.exec(readme) ?? [];
  expect(picture).toBe(comparisonText(comparison, FILE));
});
