#!/usr/bin/env bash
# Two comparers of HTML return crossed tags when a paragraph becomes a heading, and one keeps the old page's bold.
#
# Version:  npm node-htmldiff 0.9.4, npm htmldiff-js 1.0.5
# Expected: the result of comparing two well-formed pages is a page to show: well-formed too, and without its deletions it is the new
#           one. A changed tag may go unmarked, but a browser has to be able to read what comes out.
# Seen:     <p> to <h2> gives "<p><h2>...</p></h2>" by both: the opening tags are added up and the closing ones as well. Where bold is taken
#           off a word, node-htmldiff returns the old page, bold and unmarked; htmldiff-js says there that the word was put in.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . node-htmldiff@0.9.4 htmldiff-js@1.0.5 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.cjs <<'JS'
const compare = { 'node-htmldiff': require('node-htmldiff'), 'htmldiff-js': require('htmldiff-js').default.execute };

for (const [before, after] of [
  ['<p>Day one</p>', '<h2>Day one</h2>'],
  ['<p>Ask <b>first</b> please</p>', '<p>Ask first please</p>'],
]) {
  console.log(`${before} to ${after}`);
  for (const [name, execute] of Object.entries(compare)) console.log(`    ${name}: ${execute(before, after)}`);
}
JS
cat > expected <<'TEXT'
<p>Day one</p> to <h2>Day one</h2>
    node-htmldiff: <p><h2>Day one</p></h2>
    htmldiff-js: <p><h2>Day one</p></h2>
<p>Ask <b>first</b> please</p> to <p>Ask first please</p>
    node-htmldiff: <p>Ask <b>first</b> please</p>
    htmldiff-js: <p>Ask <ins class="mod">first</ins> please</p>
TEXT
node find.cjs > seen
diff expected seen
echo "As found: tags are crossed."
