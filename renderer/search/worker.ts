import { type Query, type SearchResult, type SearchedText, find } from './find';

/** Searches in a thread of its own, which the page ends when an expression takes too long. */
self.addEventListener('message', ({ data }: MessageEvent<{ texts: readonly SearchedText[]; query: Query }>) => {
  let answer: SearchResult | { readonly problem: string };
  try {
    answer = find(data.texts, data.query);
  } catch (error) {
    answer = { problem: error instanceof Error ? error.message : '' };
  }
  self.postMessage(answer, { transfer: [] });
});
