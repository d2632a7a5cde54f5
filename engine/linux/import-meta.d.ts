/** Vite's bulk import, as far as the kernels use it. Source: Vite, "Glob Import". */
interface ImportMeta {
  /** File name → text. */
  glob(
    patterns: readonly string[],
    options: { readonly query: '?raw'; readonly import: 'default'; readonly eager: true },
  ): Record<string, string>;
  /** File name → what the module exports as default. */
  glob(pattern: string, options: { readonly import: 'default'; readonly eager: true }): Record<string, unknown>;
}
