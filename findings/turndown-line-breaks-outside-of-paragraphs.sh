#!/usr/bin/env bash
# Turndown loses the line breaks of code, tears a heading in two and makes two rows of one cell, each by a <br>.
#
# Version:  npm turndown 7.2.5 with turndown-plugin-gfm 1.0.2, read again by remark-gfm 4.0.1
# Expected: <br> is phrasing content: HTML allows it in <pre>, in headings and in cells, where it is a new line (editors of some blogs write their
#           code that way). In a fence it has to be a line break, in a heading and a cell, which are of one line in Markdown, it
#           has to become a blank, or the heading one underlined by signs. Outside of paragraphs two blanks and a new line are no line break.
# Seen:     the code's lines are run together; the heading's second line is a paragraph; the cell's second line is a row of its own, below the
#           first column.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . turndown@7.2.5 turndown-plugin-gfm@1.0.2 unified@11.0.5 remark-parse@11.0.0 remark-gfm@4.0.1 remark-rehype@11.1.2 rehype-stringify@10.0.1 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.mjs <<'JS'
import TurndownService from 'turndown';
import plugin from 'turndown-plugin-gfm';
import { unified } from 'unified';
import remarkParse from 'remark-parse';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';

const turndown = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced' }).use(plugin.gfm);
const render = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify);
for (const html of [
  '<pre><code>open<br>read<br>close</code></pre>',
  '<h2>Day one<br>Morning</h2>',
  '<table><tr><th>Talk</th><th>Times</th></tr><tr><td>Queues</td><td>10:00<br>14:00</td></tr></table>',
]) {
  console.log(html);
  const markdown = turndown.turndown(html);
  console.log('  ' + JSON.stringify(markdown));
  console.log('  ' + String(render.processSync(markdown)).replaceAll('\n', ''));
}
JS
cat > expected <<'TEXT'
<pre><code>open<br>read<br>close</code></pre>
  "```\nopenreadclose\n```"
  <pre><code>openreadclose</code></pre>
<h2>Day one<br>Morning</h2>
  "## Day one  \nMorning"
  <h2>Day one</h2><p>Morning</p>
<table><tr><th>Talk</th><th>Times</th></tr><tr><td>Queues</td><td>10:00<br>14:00</td></tr></table>
  "| Talk | Times |\n| --- | --- |\n| Queues | 10:00  \n14:00 |"
  <table><thead><tr><th>Talk</th><th>Times</th></tr></thead><tbody><tr><td>Queues</td><td>10:00</td></tr><tr><td>14:00</td><td></td></tr></tbody></table>
TEXT
node find.mjs > seen
diff expected seen
echo "As found: code is run together, a heading and a cell are torn."
