/// <reference types="vite/client" />

interface Window {
  /** Chromium's Trusted Types, not yet in TypeScript's DOM library. */
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): { createScriptURL(address: string): unknown };
  };
}
