/** What a note says at the call of a macro. */
export const expandedFrom = (macro: string): string => `expanded from this call of \`${macro}\``;
