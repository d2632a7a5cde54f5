/** Vite's bulk import, as far as the kernel sources use it: file name → text. Source: Vite, "Glob Import". */
interface ImportMeta {
  glob(
    patterns: readonly string[],
    options: { readonly query: '?raw'; readonly import: 'default'; readonly eager: true },
  ): Record<string, string>;
}
