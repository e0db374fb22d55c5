#!/usr/bin/env bash
# rehype-remark writes two loose backticks for a key that shows a blank, and takes the blank after it away.
#
# Version:  npm rehype-remark 10.0.1, remark-stringify 11.0.0, read again by remark-parse 11.0.0
# Expected: <kbd> </kbd> is how a page shows the space bar. remark-stringify is known for output that reads back as the same tree, going as far as
#           character references for that. CommonMark can write a code span of one blank ("` `"), and has none that is empty.
# Seen:     the blank is dropped from the element, the empty code span is written as "``", which is text, and the blank between it and the next word is
#           gone too: "Press or Enter" with two backticks before "or". If the next code span begins with a backtick, that one breaks too.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 remark-parse@11.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.mjs <<'JS'
import { unified } from 'unified';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';

const write = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify);
const read = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify);
for (const html of ['<p>Press <kbd> </kbd> or <kbd>Enter</kbd>.</p>', '<p>The marks are <code> </code> <code>`x`</code> and <code>y</code>.</p>']) {
  const markdown = String(write.processSync(html)).trimEnd();
  console.log(`${html}\n  ${markdown}\n  ${String(read.processSync(markdown))}`);
}
JS
cat > expected <<'TEXT'
<p>Press <kbd> </kbd> or <kbd>Enter</kbd>.</p>
  Press ``or `Enter`.
  <p>Press ``or <code>Enter</code>.</p>
<p>The marks are <code> </code> <code>`x`</code> and <code>y</code>.</p>
  The marks are ```` `x` `` and `y`.
  <p>The marks are ```` <code>x</code> `` and <code>y</code>.</p>
TEXT
node find.mjs > seen
diff expected seen
echo "As found: a blank key becomes two backticks."
