export * from '../../src/pipeline/verify/read/html.ts';
