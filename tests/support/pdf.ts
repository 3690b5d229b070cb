export * from '../../src/pipeline/verify/read/pdf.ts';
