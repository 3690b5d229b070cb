// What is needed to save, remove and repair, and not to show what is saved: pages load it once their panels are there.
export { freeBytes } from './freeBytes.ts';
export { repair } from './repair.ts';
export { saveSet } from './save.ts';
export { SavedWriter } from './savedWriter.ts';
export { SetSource } from './setSource.ts';
export { watchEdition } from './watchEdition.ts';
export { workerReady } from './workerReady.ts';
export { withWriteLock } from './writeLock.ts';
