// Writes the table of instruction sets into README.md; isa-table.test.ts holds it to the catalog.
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { BEGIN, END, table } = (await runnerImport(new URL('./isa-table.ts', import.meta.url).pathname)).module;
const text = readFileSync('README.md', 'utf8');
const [before, rest] = text.split(BEGIN);
writeFileSync('README.md', `${before}${BEGIN}\n\n${table()}\n\n${END}${rest.split(END)[1]}`);
