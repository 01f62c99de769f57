/** What a live page in a frame tells the page around it; `content/docs/manage/link-it.mdx` documents the shape. */
export interface HeightMessage {
  readonly source: 'steady';
  readonly type: 'height';
  /** Height of the whole page in CSS px, rounded up. */
  readonly height: number;
  /** Path of the page, without query and hash: they may hold what an agent typed. */
  readonly path: string;
}

/** The message for a page of this height. */
export const heightMessage = (height: number, path: string): HeightMessage => ({
  source: 'steady',
  type: 'height',
  height: Math.ceil(height),
  path,
});
