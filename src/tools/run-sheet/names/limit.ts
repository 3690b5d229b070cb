/** Maximum number of names for certificates. */
export const mostNames = 500;
