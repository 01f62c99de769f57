/**
 * The date files are given, so that two runs make the same bytes: SOURCE_DATE_EPOCH, in seconds, or the day of the release.
 * @param day YYYY-MM-DD
 * @throws when SOURCE_DATE_EPOCH is no number of seconds
 */
export function releaseDate(
  day: string,
  { SOURCE_DATE_EPOCH: epoch = '' }: NodeJS.ProcessEnv,
): Date {
  if (epoch === '') return new Date(`${day}T00:00:00Z`);
  if (!/^\d{1,11}$/.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH is “${epoch}”; it must be a number of seconds since 1970.`);
  return new Date(Number(epoch) * 1000);
}
