// The page of --format html in a real browser: CHIDAO=program node --test page.test.mjs
// CORPUS=folder says where the notices lie, SHOTS=folder keeps pictures.

import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const program = process.env.CHIDAO ?? 'chidao';
const corpus = process.env.CORPUS ?? fileURLToPath(new URL('../../corpus/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const notices = ['thong-bao-ket-luan-tinh.md', 'thong-bao-nhieu-han.md', 'cong-van-2-cot.txt', 'ke-hoach-phu-luc-bang.md'];
const desk = { width: 1280, height: 900 };
const phone = { width: 375, height: 800 };

let browser, folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chidao-page-'));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** The page of a notice, opened; whatever it asks the network for or complains of fails the test. */
async function open(notice, { arguments: more = [], ...options } = {}) {
  const html = execFileSync(program, ['--format', 'html', ...more, join(corpus, notice)]);
  const file = join(folder, `${basename(notice)}.html`);
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: desk, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => assert.fail(`${notice}: ${error}`));
  page.on('console', (message) => assert.notEqual(message.type(), 'error', `${notice}: ${message.text()}`));
  page.on('request', (request) => assert.ok(request.url().startsWith('file:'), `${notice} asks for ${request.url()}`));
  await page.goto(pathToFileURL(file).href);
  return page;
}

const json = (notice) => JSON.parse(execFileSync(program, ['--format', 'json', join(corpus, notice)]));
const text = (notice) => execFileSync(program, ['--format', 'text', join(corpus, notice)], { encoding: 'utf8' });
const column = (page, key) => page.$$eval('table.tasks tbody tr', (rows, key) => rows.map((row) => row.dataset[key]), key);

for (const notice of notices) {
  test(`${notice} is shown whole, on a desk and on a phone, by day and by night`, async () => {
    const grounds = new Set();
    for (const [viewport, colorScheme] of [[desk, 'light'], [desk, 'dark'], [phone, 'light'], [phone, 'dark']]) {
      const page = await open(notice, { viewport, colorScheme });
      assert.equal((await page.$eval('.text', (text) => text.textContent)).trimEnd(), text(notice).trimEnd());
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'it must not scroll sideways');
      grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      assert.deepEqual(serious.map(({ id, nodes }) => [id, nodes[0].html]), []);
      if (process.env.SHOTS) {
        const name = `${basename(notice)}-${viewport.width}-${colorScheme}.png`;
        await page.screenshot({ path: join(process.env.SHOTS, name), fullPage: true });
      }
      await page.context().close();
    }
    assert.equal(grounds.size, 2, 'night is another colour than day');
  });

  test(`each task of ${notice} leads to its place, and back`, async () => {
    const page = await open(notice);
    const places = await page.$$eval('table.tasks tbody tr', (rows) => rows.map((row) => {
      const link = row.querySelector('td.id a');
      const place = document.querySelector(link.hash);
      return {
        task: row.cells[1].textContent,
        place: place.textContent,
        back: place.querySelector('.to-row').hash === `#${row.id}`,
      };
    }));
    const letters = (text) => text.normalize().replace(/[^\p{L}\p{N}]/gu, '');
    assert.ok(places.length > 0);
    for (const { task, place, back } of places) {
      assert.ok(back, task);
      assert.ok(letters(place).includes(letters(task).slice(-20)) || letters(task).includes(letters(place).slice(0, 20)), task);
    }
    await page.context().close();
  });
}

test('tasks are sorted by deadline and by body, those without one last', async () => {
  const page = await open('thong-bao-nhieu-han.md');
  const before = await column(page, 'due');
  for (const [times, falling] of [[1, false], [2, true]]) {
    await page.click('button[data-key=due]');
    const dates = await column(page, 'due');
    const dated = dates.filter(Boolean);
    assert.ok(dated.length > 3 && dated.length < dates.length);
    assert.deepEqual(dated, dated.toSorted()[falling ? 'reverse' : 'slice'](), `after ${times} clicks`);
    assert.deepEqual(dates.slice(dated.length).filter(Boolean), [], 'those without a date are last');
    const sorted = await page.$eval('th:has(button[data-key=due])', (head) => head.ariaSort);
    assert.equal(sorted, falling ? 'descending' : 'ascending');
  }
  await page.click('button[data-key=lead]');
  const leads = (await column(page, 'lead')).filter(Boolean);
  assert.deepEqual(leads, leads.toSorted(new Intl.Collator('vi', { numeric: true }).compare));
  await page.click('button[data-key=order]');
  assert.deepEqual(await column(page, 'due'), before, 'and back in the order of the notice');
  await page.context().close();
});

test('paper is light whatever the screen is, and each kind has a line of its own', async () => {
  const page = await open('thong-bao-ket-luan-tinh.md', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const kinds = await page.$$eval('.legend span', (spans) => spans.map((span) => {
    const { color, backgroundColor, borderBottomStyle, borderTopStyle, textDecorationStyle } = getComputedStyle(span);
    const light = (value) => value.match(/[\d.]+/g).map(Number);
    return { ink: light(color), ground: light(backgroundColor), line: [borderBottomStyle, borderTopStyle, textDecorationStyle].join() };
  }));
  assert.equal(new Set(kinds.map(({ line }) => line)).size, 6, 'lines tell them apart without colours');
  for (const { ink, ground: [r, g, b, alpha = 1] } of kinds) {
    assert.ok(Math.max(...ink) < 60, 'the ink is dark');
    assert.ok(alpha === 0 || Math.min(r, g, b) > 150, 'the ground is light');
  }
  await page.context().close();
});

test('everything can be done with the keyboard', async () => {
  const page = await open('thong-bao-nhieu-han.md');
  const focused = (selector) => page.evaluate((selector) => document.activeElement?.matches(selector), selector);
  const tabTo = async (selector) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (await focused(selector)) return;
    }
    assert.fail(`no way to ${selector}`);
  };
  await page.keyboard.press('Tab');
  assert.ok(await focused('.skip'), 'the first stop skips to the tasks');
  await tabTo('button[data-key=due]');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.equal(outline, 'solid', 'where one is can be seen');
  await page.keyboard.press('Enter');
  assert.equal(await page.$eval('th:has(button[data-key=due])', (head) => head.ariaSort), 'ascending');
  await tabTo('td.id a');
  await page.keyboard.press('Enter');
  const place = await page.$eval(':target', (place) => {
    const { top } = place.getBoundingClientRect();
    return { inView: top >= 0 && top < innerHeight, class: place.className };
  });
  assert.deepEqual(place, { inView: true, class: 'directive' });
  await page.context().close();
});

test('it works without scripts, in English where asked for', async () => {
  const page = await open('thong-bao-nhieu-han.md', { javaScriptEnabled: false, arguments: ['--lang', 'en'] });
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.equal(await page.textContent('#tasks-head'), 'Tasks');
  const ids = await page.locator('table.tasks tbody td.id').allTextContents();
  const all = [];
  const collect = ({ directives, sections = [] }) => {
    for (const directive of directives) {
      all.push(directive.id);
      collect(directive);
    }
    sections.forEach(collect);
  };
  json('thong-bao-nhieu-han.md').sections.forEach(collect);
  assert.deepEqual(ids.toSorted(), all.toSorted());
  await page.locator('td.id a').first().click();
  assert.equal(await page.locator(':target').count(), 1);
  assert.equal(await (await open('thong-bao-nhieu-han.md')).getAttribute('html', 'lang'), 'vi');
  await page.context().close();
});
