// Writes THIRD-PARTY-NOTICES.md: the licences of every package whose code is shipped in out/.
// `node tools/third-party.mjs --check` compares instead of writing.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SHIPPED = ['@vscode/debugadapter', '@xterm/addon-fit', '@xterm/addon-search', '@xterm/addon-unicode11', '@xterm/addon-webgl', '@xterm/xterm', 'commander', 'dockview-react', 'i18next', 'iced-x86', 'monaco-editor', 'react', 'react-dom', 'ws', 'zod']; // prettier-ignore
const TARGET = 'THIRD-PARTY-NOTICES.md';

const manifest = (name) => JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));

/** The shipped packages and all they depend on at run time. */
function closure(names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name) || !existsSync(join('node_modules', name))) continue;
    seen.add(name);
    closure(Object.keys(manifest(name).dependencies ?? {}), seen);
  }
  return [...seen].sort((a, b) => (a < b ? -1 : 1));
}

function licenceText(name) {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim();
}

const parts = closure(SHIPPED).map((name) => {
  const { version, license } = manifest(name);
  const text = licenceText(name) ?? `Licensed under ${license}; the package carries no licence file.`;
  return `## ${name} ${version} (${license})\n\n\`\`\`\n${text.replaceAll('```', "'''").replace(/[ \t\r]+$/gm, '')}\n\`\`\`\n`;
});
const text = `# Third-party notices\n\nLSTAR ships code of the packages below. Made by \`node tools/third-party.mjs\`.\n\n${parts.join('\n')}`;

if (process.argv.includes('--check')) {
  if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text) {
    console.error(`${TARGET} is not what the installed packages say: run node tools/third-party.mjs`);
    process.exit(1);
  }
} else writeFileSync(TARGET, text);
