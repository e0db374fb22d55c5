#!/usr/bin/env bash
# epub-cfi-resolver finds no node for a place at the end of a text, such as the end of a highlight, not even for a CFI of its own making.
#
# Version:  npm epub-cfi-resolver 1.0.2 (with jsdom 26.1.0)
# Expected: EPUB CFI 1.1, "Character Offset": ":n" is a place between characters, from 0 (before the first) to the length of the text (after
#           the last). Each highlight that ends with a word's element or a paragraph ends there, and DOM ranges have the same offset.
# Seen:     :3 in the text "big" is { offset: 3 } without a node, :1 and :2 are found. CFI.generate makes :3 for the end, and
#           resolving what it made gives no node either; the end of a range likewise.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . epub-cfi-resolver@1.0.2 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.cjs <<'JS'
const { JSDOM } = require('jsdom');
const window = new JSDOM('<html xmlns="http://www.w3.org/1999/xhtml"><head/><body id="all"><p id="one">A <em>big</em> hall</p></body></html>',
  { contentType: 'application/xhtml+xml' }).window;
Object.assign(globalThis, { window, document: window.document, Node: window.Node });
const CFI = require('epub-cfi-resolver');

const place = ({ node, offset }) => `${node ? JSON.stringify(node.data) : 'no node'} ${offset}`;
const big = window.document.querySelector('em').firstChild;
for (const offset of [1, 2, 3]) {
  const made = CFI.generate(big, offset);
  console.log(`${made}: ${place(new CFI(made).resolveLast(window.document))}`);
}
const range = 'epubcfi(/2/4[all]/2[one],/1:0,/2/1:3)';
const { from, to } = new CFI(range).resolveLast(window.document);
console.log(`${range}: ${place(from)} to ${place(to)}`);
JS
cat > expected <<'TEXT'
epubcfi(/2/4[all]/2[one]/2/1:1): "big" 1
epubcfi(/2/4[all]/2[one]/2/1:2): "big" 2
epubcfi(/2/4[all]/2[one]/2/1:3): no node 3
epubcfi(/2/4[all]/2[one],/1:0,/2/1:3): "A " 0 to no node 3
TEXT
node find.cjs > seen
diff expected seen
echo "As found: the end of a text has no node."
