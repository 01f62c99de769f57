import { catalogue } from './catalogue.ts';

/** The countries the adopter has chosen, in that order; every country there is when none is chosen. */
export const shownCountries = () => {
  const chosen = catalogue.organisation.countries;
  return (chosen.length > 0 ? chosen : [...catalogue.countries.keys()]).flatMap(
    (id) => catalogue.countries.get(id) ?? [],
  );
};
