#!/usr/bin/env bash
# Turndown escapes "1. " and "- " but neither "1) " nor "&copy;" nor "<String>", so that a list, a sign and a gap come back for words.
#
# Version:  npm turndown 7.2.5, read again by remark 11 (remark-parse 11.0.0)
# Expected: the README says that text is escaped so that it is not taken for Markdown when it is made HTML again, even too much of it.
#           CommonMark knows "1)" as a list marker beside "1.", character references and inline HTML, and each can be escaped by a backslash
#           (rehype-remark does).
# Seen:     a paragraph "1) Ask" becomes a numbered list, "&copy;", which a page about HTML shows, becomes the sign, and a type's parameter,
#           being an unknown element, shows nothing.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . turndown@7.2.5 unified@11.0.5 remark-parse@11.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.mjs <<'JS'
import TurndownService from 'turndown';
import { unified } from 'unified';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';

const render = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify);
for (const html of [
  '<p>1. Ask</p>',
  '<p>1) Ask</p>',
  '<p>Write &amp;copy; for the sign.</p>',
  '<p>It returns a List&lt;String&gt; of names.</p>',
]) {
  const markdown = new TurndownService().turndown(html);
  console.log(`${html} | ${markdown} | ${String(render.processSync(markdown)).replaceAll('\n', '')}`);
}
JS
cat > expected <<'TEXT'
<p>1. Ask</p> | 1\. Ask | <p>1. Ask</p>
<p>1) Ask</p> | 1) Ask | <ol><li>Ask</li></ol>
<p>Write &amp;copy; for the sign.</p> | Write &copy; for the sign. | <p>Write © for the sign.</p>
<p>It returns a List&lt;String&gt; of names.</p> | It returns a List<String> of names. | <p>It returns a List of names.</p>
TEXT
node find.mjs > seen
diff expected seen
echo "As found: words come back as a list, a sign and a gap."
