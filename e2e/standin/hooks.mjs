const standin = new URL('./electron.mjs', import.meta.url).href;

/** Makes `import 'electron'` reach the stand-in. */
export const resolve = (specifier, context, next) =>
  specifier === 'electron' || specifier.startsWith('electron/')
    ? { url: standin, format: 'module', shortCircuit: true }
    : next(specifier, context);
