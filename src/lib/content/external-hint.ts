/**
 * Stands in rendered texts where the website says that a link leads outward: its words are known
 * only when all files are read. A character of private use, which no text of an editor holds.
 */
export const EXTERNAL_HINT = '\uE000';
