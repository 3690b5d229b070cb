export * from '../../src/pipeline/verify/mupdf/ink.ts';
