/** The pages beside the story, by the last word of their address, in the order that menus list them. */
export const pagePaths = ['how', 'sources', 'glossary', 'corrections', 'accessibility'] as const;

/** One of them. */
export type PagePath = (typeof pagePaths)[number];
