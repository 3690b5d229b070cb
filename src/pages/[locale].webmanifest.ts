import type { APIRoute } from 'astro';
import { look } from '../curriculum/edition/look.ts';
import { type Locale, languageTag, locales } from '../curriculum/locale.ts';
import { translator } from '../i18n/translator.ts';
import { file, url } from '../site/routes.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

/** How the site looks when it is installed as an app: one per language, so that it opens in the reader's own. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const t = translator(locale);
  const manifest = {
    id: url(locale),
    name: t('document:brand'),
    short_name: t('document:brand'),
    description: t('site:description'),
    lang: languageTag[locale],
    start_url: url(locale),
    scope: file(''),
    // The pages have no buttons of their own for going back.
    display: 'standalone',
    display_override: ['minimal-ui'],
    background_color: look.colours.paper,
    theme_color: look.colours.paper,
    icons: [
      { src: file('icons/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: file('icons/icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: file('icons/icon-round-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, { headers: { 'content-type': 'application/manifest+json' } });
};
