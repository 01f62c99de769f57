/** Starlight's skip link and contents list lead to the element with this id. */
export const PAGE_TITLE_ID = '_top';
