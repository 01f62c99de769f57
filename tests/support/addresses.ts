import type { BuiltSite } from './built-site.ts';

/** Pages and data others may link to; scripts, styles and indexes carry a version in their names. */
const isPermanent = (address: string): boolean =>
  address.endsWith('/') || /^\/data\/[\w-]+(?:\.schema)?\.\w+$/.test(address);

/**
 * Registered addresses that have died, and built ones that nobody registered.
 * @param off situations the adopter has switched off; their addresses may rest
 */
export function addressFaults(
  { pages, files }: BuiltSite,
  registered: readonly string[],
  off: readonly string[],
): string[] {
  const built = new Set([...pages.keys(), ...files].filter(isPermanent));
  const resting = new Set(off.flatMap((id) => [`/situations/${id}/`, `/live/${id}/`]));
  return [
    ...registered
      .filter((address) => !built.has(address) && !resting.has(address))
      .map((address) => `${address} was released and is gone`),
    ...[...built]
      .filter((address) => !registered.includes(address))
      .map((address) => `${address} is not in content/addresses.yaml`),
  ];
}
