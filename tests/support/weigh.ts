import type { BrowserContext, Response } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';

export interface Budget {
  readonly bytes: number;
  readonly requests?: number;
}

export interface Weight {
  /** Requests answered, fonts left out. */
  readonly requests: number;
  /** Bytes of all bodies as Brotli would send them, fonts left out. */
  readonly bytes: number;
  readonly fontBytes: number;
  /** Each body with its bytes, the heaviest first. */
  readonly parts: readonly string[];
}

/** Collects what a context loads from now on; call the result to weigh it so far. */
export function weigh(context: BrowserContext): () => Promise<Weight> {
  const responses: Response[] = [];
  context.on('response', (response) => {
    responses.push(response);
  });
  return async () => {
    // Browsers ask again for the icon when the address changes; one that caches it does not.
    const once = new Map(responses.map((response) => [response.url(), response]));
    const loaded = await Promise.all(
      [...once].map(async ([url, response]) => ({
        path: new URL(url).pathname,
        bytes: brotliBytes(await response.body()),
        isFont: response.request().resourceType() === 'font',
      })),
    );
    const counted = loaded.filter(({ isFont }) => !isFont);
    return {
      requests: counted.length,
      bytes: sum(counted),
      fontBytes: sum(loaded.filter(({ isFont }) => isFont)),
      parts: counted
        .toSorted((a, b) => b.bytes - a.bytes)
        .map(({ path, bytes }) => `${bytes} ${path}`),
    };
  };
}

const sum = (bodies: readonly { readonly bytes: number }[]): number =>
  bodies.reduce((total, { bytes }) => total + bytes, 0);

/** Bytes a server with Brotli sends; what is packed already is sent as it is. */
const brotliBytes = (body: Buffer): number =>
  Math.min(body.length, brotliCompressSync(body).length);

/** What a weight exceeds of its budget, with its parts; nothing when it keeps it. */
export function overBudget({ requests, bytes, parts }: Weight, budget: Budget): string[] {
  const over = [
    ...(bytes > budget.bytes ? [`${bytes} bytes, ${budget.bytes} allowed`] : []),
    ...(requests > (budget.requests ?? Infinity)
      ? [`${requests} requests, ${budget.requests ?? 0} allowed`]
      : []),
  ];
  return over.length === 0 ? [] : [...over, ...parts];
}
