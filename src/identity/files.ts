/** Sides of the pictures in favicon.ico, in px. */
export const FAVICON_SIZES = [16, 32, 48] as const;

/** Icons drawn as PNG, by where they are used: a home screen, an app list, a shape the system cuts out. */
export const DRAWN_ICONS = [
  { file: 'apple-touch-icon.png', size: 180, shape: 'full' },
  { file: 'icon-192.png', size: 192, shape: 'rounded' },
  { file: 'icon-512.png', size: 512, shape: 'rounded' },
  { file: 'icon-maskable-512.png', size: 512, shape: 'maskable' },
] as const;

/** The phrase on the social card. */
export const SOCIAL_LINE = 'demands-supervisor/ask-for-one';
