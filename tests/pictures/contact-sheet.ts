import { pictureName, type Picture } from './matrix.ts';

/** A page that shows every picture, by type and mode, for somebody to look through in a minute. */
export function contactSheet(pictures: readonly Picture[]): string {
  const groups = Map.groupBy(pictures, ({ type }) => type);
  const links = [...groups.keys()].map((type) => `<a href="#${id(type)}">${type}</a>`).join(' · ');
  const sections = [...groups].map(
    ([type, of]) =>
      `<h2 id="${id(type)}">${type}</h2><div>${of.map((picture) => figure(picture)).join('')}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>
body{font:14px/1.4 sans-serif;margin:1rem}nav{position:sticky;top:0;background:#fff;padding:.5rem 0}
div{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start}figure{margin:0}
img{display:block;height:300px;border:1px solid #999}h2{scroll-margin-top:3rem}
</style><h1>${pictures.length} pictures</h1><nav>${links}</nav>${sections.join('')}</html>`;
}

const id = (type: string): string => type.replaceAll(' ', '-');

function figure({ type, address, width, mode }: Picture): string {
  const file = pictureName(type, address, width, mode.name);
  const caption = `${address} ${width} ${mode.name}`;
  return `<figure><a href="${file}"><img src="${file}" alt="${caption}" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`;
}
