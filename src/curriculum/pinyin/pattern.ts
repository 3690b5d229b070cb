/** Returns a pattern of the lists as a regular expression that finds all its places. */
export function patternFrom(pattern: string): RegExp {
  return new RegExp(pattern, 'gv');
}
