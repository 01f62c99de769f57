/** Words that tell nothing about a page; Pagefind would look for each of them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all am an and any are as at be been before being but by can cant caller callers could
  customer customers did do does doing dont for from get give go going got had has have having he her hers hes
  him his how i id if im in into is isnt it its ive just let like me my need no not of off on one or our out
  over please s she shes should so some tell than thank that thats the their them then there theres they
  theyre this to too u up us very want wants was we were what whats when where which who why will with would
  yes you youre your`.split(/\s+/),
);
