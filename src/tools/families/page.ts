/// <reference lib="dom" />
// The script of pages that say something to families. What it does is fetched when the page is there: no one needs it to read.

void import('./later.ts');
