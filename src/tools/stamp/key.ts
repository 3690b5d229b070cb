/** Key of the stamp in localStorage. In a file of its own: the script that only shows it has to stay small. */
export const stampKey = 'paper-kite:stamp';
