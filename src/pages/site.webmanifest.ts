import type { APIRoute } from 'astro';
import { DRAWN_ICONS } from '#src/identity/files.ts';
import { colourOf } from '#src/identity/palette.ts';
import { light } from '#src/identity/palettes.ts';
import { strings } from '#src/site/strings.ts';
import { url } from '#src/site/url.ts';

/** What a system needs to keep the site among its applications. */
export const GET: APIRoute = () =>
  Response.json({
    name: strings.site.name,
    short_name: strings.site.name,
    description: strings.site.description,
    id: url('/'),
    start_url: url('/'),
    scope: url('/'),
    display: 'standalone',
    background_color: colourOf(light, 'paper'),
    theme_color: colourOf(light, 'paper'),
    icons: DRAWN_ICONS.map(({ file, size, shape }) => ({
      src: url(`/${file}`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: shape === 'maskable' ? 'maskable' : 'any',
    })),
  });
