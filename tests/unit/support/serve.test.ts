import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Site } from '#tests/support/serve.ts';

const outside = mkdtempSync(join(tmpdir(), 'steady-'));
const folder = join(outside, 'site');
let root: Site;
let based: Site;

beforeAll(async () => {
  mkdirSync(join(folder, 'stop'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'stop/index.html'), 'stop');
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, 'a b.wasm'), 'wasm');
  root = await serve(folder);
  based = await serve(folder, '/tools/handbook/');
});

afterAll(async () => {
  await Promise.all([root.close(), based.close()]);
  rmSync(outside, { recursive: true });
});

const get = async (address: string, init: RequestInit = {}) => {
  const response = await fetch(address, { redirect: 'manual', ...init });
  const { headers, status } = response;
  return {
    status,
    text: await response.text(),
    type: headers.get('content-type'),
    to: headers.get('location'),
  };
};

test('pages are served with their type', async () => {
  expect(await get(root.url)).toMatchObject({
    status: 200,
    text: 'home',
    type: 'text/html; charset=utf-8',
  });
  expect(await get(`${root.url}stop/?q=x`)).toMatchObject({ status: 200, text: 'stop' });
  expect(await get(`${root.url}a%20b.wasm`)).toMatchObject({
    status: 200,
    type: 'application/wasm',
  });
});

test('a folder without its closing slash is redirected, with its query', async () => {
  expect(await get(`${root.url}stop?q=x`)).toMatchObject({ status: 301, to: '/stop/?q=x' });
  expect(await get(`${based.url}stop`)).toMatchObject({ status: 301, to: '/tools/handbook/stop/' });
});

test('an unknown address gets the 404 page', async () => {
  for (const path of ['gone/', 'empty/', '%zz', 'stop/index.htm'])
    expect(await get(root.url + path), path).toMatchObject({ status: 404, text: 'not here' });
});

test('nothing outside the folder or the base path is served', async () => {
  expect(await get(`${root.url}%2e%2e/secret.txt`)).toMatchObject({ status: 404 });
  expect(await get(`${root.url}..%2fsecret.txt`)).toMatchObject({ status: 404 });
  expect(await get(new URL('/stop/', based.url).href)).toMatchObject({ status: 404, text: '' });
  expect(await get(based.url)).toMatchObject({ status: 200, text: 'home' });
});

test('a request for the head gets no body', async () => {
  expect(await get(root.url, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
});

test('a port that is taken is an error', async () => {
  await expect(serve(folder, '/', Number(new URL(root.url).port))).rejects.toThrow('EADDRINUSE');
});

test('text goes out in Brotli where that is asked for', async () => {
  const small = await serve(folder, '/', 0, true);
  const { headers, ...response } = await fetch(small.url).then(async (answer) => ({
    headers: answer.headers,
    text: await answer.text(),
  }));
  expect(headers.get('content-encoding')).toBe('br');
  expect(response.text).toBe('home');
  expect((await fetch(root.url)).headers.get('content-encoding')).toBeNull();
  await small.close();
});
