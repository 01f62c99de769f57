import { MARK_PATH, MARK_SIZE } from '#src/figures/mark.ts';
import { colourOf, type Palette } from './palette.ts';

/** What the picture that a shared link shows is made of. */
export interface SocialCard {
  readonly name: string;
  readonly description: string;
  /** The word on the tab of the card. */
  readonly say: string;
  /** The words on the card. */
  readonly line: string;
  /** Address of the bold and the regular cut of the typeface. */
  readonly fonts: Readonly<Record<'bold' | 'regular', string>>;
}

export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

/** The picture as a page of its own, in the look of the site: paper, mark, one card with words to say. */
export function socialCard(light: Palette, { name, description, say, line, fonts }: SocialCard) {
  const colour = (token: string) => colourOf(light, token);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><style>
@font-face{font-family:A;font-weight:700;src:url(${fonts.bold})}
@font-face{font-family:A;font-weight:400;src:url(${fonts.regular})}
*{box-sizing:border-box;margin:0}
body{display:flex;flex-direction:column;justify-content:space-between;width:${SOCIAL_SIZE.width}px;height:${SOCIAL_SIZE.height}px;padding:64px 72px;background:${colour('paper')};color:${colour('ink')};font:400 38px/1.3 A}
h1{display:flex;align-items:center;gap:24px;font-size:84px;line-height:1}
svg{width:104px;fill:${colour('accent')}}
div{border:6px solid ${colour('accent-fill')};background:${colour('paper-raised')}}
b{display:inline-block;padding:4px 32px 8px;background:${colour('accent-fill')};color:${colour('on-accent')};font-size:36px}
p.say{padding:14px 32px 30px;font-size:60px;font-weight:700;line-height:1.2}
</style><h1><svg viewBox="0 0 ${MARK_SIZE} ${MARK_SIZE}"><path d="${MARK_PATH}"/></svg>${name}</h1>
<div><b>${say}</b><p class="say">“${line}”</p></div><p>${description}</p></html>`;
}
