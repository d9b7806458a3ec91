/** The pages beside the story, by the last word of their address, in the order that menus list them. */
export const pagePaths = ['how', 'sources', 'glossary', 'corrections', 'accessibility'] as const;

/** One of them. */
export type PagePath = (typeof pagePaths)[number];

/** Pages that hold one table of the story's: reached from its steps, their figures' pages and the foot, not from the menus. */
export const tablePaths = ['caravans', 'nationalities'] as const;

/** One of them. */
export type TablePath = (typeof tablePaths)[number];
