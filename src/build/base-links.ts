import type { HastPluginDefinition } from 'satteri';

/** Puts the base path in front of links that start with a slash in MDX prose. */
export function baseLinks(base: string): HastPluginDefinition {
  return {
    name: 'steady-base-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties.href;
        if (
          base !== '/' &&
          typeof href === 'string' &&
          href.startsWith('/') &&
          !href.startsWith(base)
        )
          context.setProperty(node, 'href', base + href.slice(1));
      },
    },
  };
}
