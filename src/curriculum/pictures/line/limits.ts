/** What a line drawing keeps to, in units of its viewBox. `npm run new -- picture` draws within the same limits. */
export const limits = {
  bytes: 20_000,
  /** The longer side of the viewBox. 240 is the size of nearly all drawings; a strip for letter paper has 520. */
  side: { least: 100, most: 720 },
  /** How many times longer the longer side may be. */
  ratio: 5,
  /** The width of a black line: the thinnest for a picture as wide as the paper; arms and legs are wide black lines with a white one on them. */
  width: { least: 0.7, most: 48 },
  /** How far a shape may reach over the edge: a sleeve or the ground may end there. */
  over: 10,
} as const;
