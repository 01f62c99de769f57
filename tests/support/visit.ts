import type { BrowserContext } from '@playwright/test';

/** What went wrong while pages were visited; it grows until the context is closed. */
export interface Visit {
  readonly faults: string[];
}

/** Notes console lines, script errors, failed requests and requests to any other origin. */
export function watch(context: BrowserContext, baseURL: string | undefined): Visit {
  const origin = URL.parse(baseURL ?? '')?.origin;
  const faults: string[] = [];
  const isOwn = (url: string) => url.startsWith('data:') || new URL(url).origin === origin;
  context.on('console', (message) => {
    faults.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    faults.push(`script: ${error.error().message}`);
  });
  context.on('request', (request) => {
    if (!isOwn(request.url())) faults.push(`off origin: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    faults.push(`failed: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { faults };
}
