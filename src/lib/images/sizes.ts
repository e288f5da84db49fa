/** Sides of the pictures that phones put on their home screens, in pixels. */
export const ZEICHEN_SIZES = [180, 192, 512] as const;
/** What services that show shared links ask for (Open Graph), in pixels. */
export const VORSCHAUBILD_SIZE = { width: 1200, height: 630 } as const;
