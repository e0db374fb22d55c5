#!/usr/bin/env bash
# Logseq's parser knows lists in block quotes, but not those with dashes: they end the quote and are words.
#
# Version:  npm mldoc 1.6.0 (the parser of Logseq's file graphs)
# Expected: > - one is a list in a block quote, as > * one is (CommonMark 0.31.2, 5.1 and 5.3).
# Seen:     with asterisks, plus signs or numbers there is a quote with a list; with dashes the quote ends before the line, which becomes
#           a paragraph that shows its own > and -.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . mldoc@1.6.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.cjs <<'JS'
const { Mldoc } = require('mldoc');

const config = JSON.stringify({ toc: false, heading_number: false, keep_line_break: true, format: 'Markdown', heading_to_list: false,
  exporting_keep_properties: true, inline_type_with_pos: false, parse_outline_only: false, export_md_remove_options: [], hiccup_in_block: true });
const blocks = (text) => JSON.parse(Mldoc.parseJson(text, config)).map(([block]) => block);

for (const sign of ['-', '*', '+', '1.']) {
  const read = blocks(`> words\n>\n> ${sign} one\n`);
  const inside = read[0][1].map((block) => block[0]).join('+');
  const after = read.slice(1).map(([kind, words]) => ` ${kind} ${JSON.stringify(words[0][1])}`).join('');
  console.log(`${sign} ${read[0][0]}(${inside})${after}`);
}
JS
cat > expected <<'TEXT'
- Quote(Paragraph) Paragraph "> - one"
* Quote(Paragraph+List)
+ Quote(Paragraph+List)
1. Quote(Paragraph+List)
TEXT
node find.cjs > seen
diff expected seen
echo "As found: a list with dashes is no list in a quote."
