#!/usr/bin/env bash
# Logseq's parser reads emphasis in strong words, but not strong words in emphasis: the rest of it keeps its asterisks.
#
# Version:  npm mldoc 1.6.0 (the parser of Logseq's file graphs)
# Expected: *a **b** c* is emphasis with a strong b in it (CommonMark 0.31.2, 6.2, rules 9 to 12), as **a *b* c** is the other way about.
# Seen:     two pieces of emphasis, "a " and "b", nothing strong, and then the words "* c*".
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

const told = ([kind, value]) => {
  if (kind === 'Emphasis') {
    return `${value[0][0]}(${value[1].map(told).join('')})`;
  }
  return kind === 'Break_Line' ? '' : JSON.stringify(value);
};
for (const words of ['**a *b* c**', '*a **b** c*']) {
  const [[, inline]] = blocks(words + '\n');
  console.log(inline.map(told).join(''));
}
JS
cat > expected <<'TEXT'
Bold("a "Italic("b")" c")
Italic("a ")Italic("b")"* c*"
TEXT
node find.cjs > seen
diff expected seen
echo "As found: strong words break the emphasis that they are in."
