#!/usr/bin/env bash
# Bullets below a numbered step leave it: node-html-markdown indents them by two blanks, where a step needs three.
#
# Version:  npm node-html-markdown 2.0.0, read again by markdown-it 15.0.3
# Expected: CommonMark, "List items": what belongs to an item is indented by the width of its marker, three blanks for "1. ", four for "10. ". A
#           converter of HTML lists, the simplest nesting there is, comes back as the nesting it was given.
# Seen:     the bullets become a list of their own between two numbered ones, the second of which starts at 2. In a bullet list it is right,
#           since its marker is two wide.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . node-html-markdown@2.0.0 markdown-it@15.0.3 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.mjs <<'JS'
import { NodeHtmlMarkdown } from 'node-html-markdown';
import MarkdownIt from 'markdown-it';

for (const html of [
  '<ol><li>Ask<ul><li>politely</li></ul></li><li>Wait</li></ol>',
  '<ul><li>Ask<ul><li>politely</li></ul></li><li>Wait</li></ul>',
]) {
  const markdown = NodeHtmlMarkdown.translate(html);
  console.log(html);
  console.log('  ' + JSON.stringify(markdown));
  console.log('  ' + new MarkdownIt().render(markdown).replaceAll('\n', ''));
}
JS
cat > expected <<'TEXT'
<ol><li>Ask<ul><li>politely</li></ul></li><li>Wait</li></ol>
  "1. Ask\n  * politely\n2. Wait"
  <ol><li>Ask</li></ol><ul><li>politely</li></ul><ol start="2"><li>Wait</li></ol>
<ul><li>Ask<ul><li>politely</li></ul></li><li>Wait</li></ul>
  "* Ask\n  * politely\n* Wait"
  <ul><li>Ask<ul><li>politely</li></ul></li><li>Wait</li></ul>
TEXT
node find.mjs > seen
diff expected seen
echo "As found: nested bullets fall out of a numbered list."
