// Says what axe-core finds in a page that was written, and how many of its rules it held to it. Contrast
// takes a real window and is not among them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The libraries stand in target/peers, which is where this is run.
const require = createRequire(`${process.cwd()}/`);
const { JSDOM } = require('jsdom');

const { window } = new JSDOM(readFileSync(0, 'utf8'), { runScripts: 'outside-only', pretendToBeVisual: true });
window.eval(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
const { passes, violations } = await window.axe.run(window.document, {
  rules: { 'color-contrast': { enabled: false } },
});
const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
process.stdout.write(JSON.stringify({ checked: passes.length, found }), () => window.close());
