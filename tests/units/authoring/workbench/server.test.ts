import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { Listeners } from '../../../../src/authoring/workbench/listeners.ts';
import { benchHandler } from '../../../../src/authoring/workbench/server.ts';
import type { WorkbenchSession } from '../../../../src/authoring/workbench/session.ts';

/** What is answered to an address below the workbench, when the session names `file` for every PDF. */
async function answerTo(url: string, file: string): Promise<{ status: number; body: string }> {
  const session = { pdfFile: () => file } as unknown as WorkbenchSession;
  return new Promise((resolve, reject) => {
    let status = 0;
    const response = {
      writeHead: (code: number) => {
        if (status !== 0) reject(new Error('The head was written twice.'));
        status = code;
      },
      end: (body: string) => resolve({ status, body: String(body) }),
    } as unknown as ServerResponse;
    benchHandler(session, new Listeners(), '/')({ url } as IncomingMessage, response, () => resolve({ status: 0, body: '' }));
  });
}

test('a PDF that is not there, and a folder in its place, are not here: the server goes on', async () => {
  expect(await answerTo('/workbench/pdf/none.pdf', '/no/such/file')).toEqual({ status: 404, body: 'Not here.' });
  expect(await answerTo('/workbench/pdf/', tmpdir())).toEqual({ status: 404, body: 'Not here.' });
});

test('what is not below the workbench is left to Astro', async () => {
  expect((await answerTo('/zh/', '')).status).toBe(0);
});
