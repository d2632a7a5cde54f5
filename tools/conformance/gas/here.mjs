// The assembler of this repository, loaded from its TypeScript.
import { createServer } from 'vite';

export async function loadAssembler() {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const engine = await server.ssrLoadModule('/engine/asm/index.ts');
  return { ...engine, close: () => server.close() };
}

/** A row as `assembleRows` of real-as.mjs gives it. */
export function rowHere(assemble, text, { preamble = '', target = 'x86-64' } = {}) {
  const { object, diagnostics } = assemble({ name: 'row.s', text: `${preamble}${text}\n` }, { target });
  const first = diagnostics.find(({ severity }) => severity === 'error');
  if (object === undefined) return { refused: first?.message ?? 'no reason' };
  const section = object.sections.find(({ name }) => name === '.text');
  return {
    hex: Buffer.from(section.bytes).toString('hex'),
    relocations: section.relocations,
    warned: diagnostics.length > 0,
  };
}

export const shown = ({ hex, relocations }) =>
  [
    hex,
    ...relocations.map((r) => `@${r.offset}:${r.type}:${r.symbol}${r.addend < 0n ? '' : '+'}${r.addend}`).sort(),
  ].join(' ');
