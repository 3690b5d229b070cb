/** Key of the classes in localStorage. */
export const classesKey = 'paper-kite.classes';
