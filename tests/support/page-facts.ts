import { load } from 'cheerio';
import { isIndexable, type BuiltSite } from './built-site.ts';

/** What every page must have and one does not, as `page: fault`. */
export function pageFaults({ pages }: BuiltSite): string[] {
  const titles = new Map<string, string>();
  return [...pages].flatMap(([address, html]) => {
    const $ = load(html);
    const title = $('head > title').text().trim();
    const twin = titles.get(title);
    titles.set(title, address);
    const ids = $('[id]')
      .toArray()
      .map((element) => element.attribs.id ?? '');
    // A poster stands on its page once for each way to print it; one of them is shown.
    const headings = new Set(
      $('h1')
        .toArray()
        .map((heading) => $(heading).text()),
    );
    const shown = $('.sheets-poster').length > 0 ? headings.size : $('h1').length;
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    return [
      !$('html').attr('lang') && 'no lang',
      title === '' && 'no title',
      twin !== undefined && `the title of ${twin}: ${title}`,
      shown !== 1 && `${shown} h1`,
      isIndexable(html) && !$('meta[name="description"]').attr('content') && 'no description',
      twice.length > 0 && `ids used twice: ${twice.join(', ')}`,
    ].flatMap((fault) => (fault === false ? [] : [`${address}: ${fault}`]));
  });
}
