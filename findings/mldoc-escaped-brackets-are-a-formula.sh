#!/usr/bin/env bash
# Logseq's parser takes brackets that are escaped, so that they are no link, for a formula.
#
# Version:  npm mldoc 1.6.0 (the parser of Logseq's file graphs)
# Expected: \[ and \] are brackets (CommonMark 0.31.2, 2.4), as \* and \# are the signs alone, which they are here too.
# Seen:     \[image\] is a displayed formula, \(c\) one within the line; the brackets are gone from the words.
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

for (const words of ['see \\[image\\] here', 'so \\(c\\) it is', 'no \\*stress\\*, no \\#tag']) {
  const [[, inline]] = blocks(words + '\n');
  console.log(inline.filter(([kind]) => kind !== 'Break_Line').map(([kind, value]) => kind + ' ' + JSON.stringify(value)).join(' | '));
}
JS
cat > expected <<'TEXT'
Plain "see " | Latex_Fragment ["Displayed","image"] | Plain " here"
Plain "so " | Latex_Fragment ["Inline","c"] | Plain " it is"
Plain "no *stress*, no #tag"
TEXT
node find.cjs > seen
diff expected seen
echo "As found: escaped brackets become formulas."
