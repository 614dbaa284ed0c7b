/** Anchor of the first use of a term in an article. */
export const firstUse = (id: string): string => `use-${id}`;
