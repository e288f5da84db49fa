/** Sizes of the icons for home screens, in pixels. */
export const ZEICHEN_SIZES = [180, 192, 512] as const;
/** Size of the preview picture (Open Graph), in pixels. */
export const VORSCHAUBILD_SIZE = { width: 1200, height: 630 } as const;
