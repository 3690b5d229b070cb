import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../../../../src/authoring/workbench/editor/access.ts';

const own = {
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
};

/** What is said to a request with other headers, or from another address. */
function refusal(headers: Record<string, string | undefined> = {}, method = 'POST', remoteAddress = '127.0.0.1'): string | undefined {
  return refusalOf({ method, headers: { ...own, ...headers }, socket: { remoteAddress } } as unknown as IncomingMessage)?.en;
}

const onlyHere = 'Only a browser on this machine, opened at localhost, can write here.';
const ownPage = 'Only a page of this workbench may read and write files.';

describe('files are opened and saved for a page of the preview in a browser on this machine', () => {
  test.each([
    ['localhost', {}],
    ['127.0.0.1', { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321' }],
    ['[::1]', { host: '[::1]:4321', origin: 'http://[::1]:4321' }],
    ['a server with TLS', { origin: 'https://localhost:4321' }],
  ])('%s', (_, headers) => expect(refusal(headers)).toBeUndefined());

  test.each(['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1'])('from %s', (address) => {
    expect(refusal({}, 'POST', address)).toBeUndefined();
  });

  test('a browser leaves Origin out when it reads from the same page', () => {
    expect(refusal({ origin: undefined, 'content-type': undefined }, 'GET')).toBeUndefined();
  });
});

describe('and for no one else', () => {
  test.each<[what: string, headers: Record<string, string | undefined>, said: string]>([
    ['a name that someone has made resolve to this machine', { host: 'kite.example:4321', origin: 'http://kite.example:4321' }, onlyHere],
    ['a name that begins like it', { host: 'localhost.example:4321', origin: 'http://localhost.example:4321' }, onlyHere],
    ['an address in the network', { host: '192.168.1.7:4321', origin: 'http://192.168.1.7:4321' }, onlyHere],
    ['no name', { host: '' }, onlyHere],
    ['a page of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://example.org' }, ownPage],
    ['another server on this machine', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:8080' }, ownPage],
    ['an address that was typed', { 'sec-fetch-site': 'none' }, ownPage],
    ['a program that is not a browser', { 'sec-fetch-site': undefined }, ownPage],
    ['an origin that is not its own', { origin: 'http://localhost:8080' }, ownPage],
    ['a frame without an origin', { origin: 'null' }, ownPage],
    ['a form', { 'content-type': 'text/plain' }, ownPage],
    ['a form with a file', { 'content-type': 'multipart/form-data; boundary=x' }, ownPage],
    ['a post without an origin', { origin: undefined }, ownPage],
  ])('%s', (_, headers, said) => expect(refusal(headers)).toBe(said));

  test.each(['192.168.1.7', '10.0.0.1', '::ffff:10.0.0.1', 'fe80::1', ''])('from the address %s', (address) => {
    for (const method of ['GET', 'POST']) expect(refusal({}, method, address)).toBe(onlyHere);
  });

  test.each(['DELETE', 'PUT', 'PATCH', 'OPTIONS', 'HEAD'])('%s', (method) => {
    expect(refusal({}, method)).toBe('The workbench only opens and saves files.');
  });
});
