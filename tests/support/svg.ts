/** A drawing of the project's size with something inside. */
export const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180">\n${inside}\n</svg>\n`;

/** A valid drawing: one line. */
export const drawing = svg('<path d="M20 20l60 40"/>');

/** Files for the small curriculum: one more picture, which nothing shows. */
export const onePicture = (content: string) => ({ 'content/pictures/red-kite.svg': content, 'content/pictures.yaml': undefined });
