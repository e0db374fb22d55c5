#!/usr/bin/env bash
# Logseq's parser parts a table's cell at a bar that is escaped, and the row has a cell too many.
#
# Version:  npm mldoc 1.6.0 (the parser of Logseq's file graphs)
# Expected: a bar stands in a cell when it is escaped (GFM 0.29, 4.10, example 200): the row has two cells, "c | d" and "e".
# Seen:     three cells in a table of two columns; the backslash stays at the end of the first.
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

const [[, table]] = blocks('| a | b |\n|---|---|\n| c \\| d | e |\n');
const cells = (row) => row.map((cell) => JSON.stringify(cell.map(([, value]) => value).join(''))).join(' ');
console.log('header ' + cells(table.header));
table.groups.flat().forEach((row) => console.log('row ' + cells(row)));
JS
cat > expected <<'TEXT'
header "a" "b"
row "c \\" "d" "e"
TEXT
node find.cjs > seen
diff expected seen
echo "As found: an escaped bar parts a cell."
