#!/usr/bin/env bash
# Turndown breaks an address that stands in the text: its escapes end up in the link that GFM makes of it.
#
# Version:  npm turndown 7.2.5, read again by remark-gfm 4.0.1
# Expected: Turndown's README says that it escapes so that text is not taken for Markdown when it is made HTML again. "_" within a word or an address
#           does nothing in CommonMark, and GFM links bare addresses, so a page that shows an address should come back with that address.
# Seen:     each "_" gets a backslash; in an address that GFM links a backslash is no escape but a character, so the link goes to
#           "room%5C_one%5C_map", and a "_" at its end falls out of it. The same with www. As a link of its own (<a>) it is right.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . turndown@7.2.5 unified@11.0.5 remark-parse@11.0.0 remark-gfm@4.0.1 remark-rehype@11.1.2 rehype-stringify@10.0.1 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.mjs <<'JS'
import TurndownService from 'turndown';
import { unified } from 'unified';
import remarkParse from 'remark-parse';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';

const render = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify);
for (const html of [
  '<p>Slides: https://talks.example/room_one_map</p>',
  '<p>Slides: www.talks.example/a_b_ (soon)</p>',
  '<p>Slides: <a href="https://talks.example/room_one_map">here</a></p>',
]) {
  console.log(html);
  const markdown = new TurndownService().turndown(html);
  console.log('  ' + markdown);
  console.log('  ' + String(render.processSync(markdown)));
}
JS
cat > expected <<'TEXT'
<p>Slides: https://talks.example/room_one_map</p>
  Slides: https://talks.example/room\_one\_map
  <p>Slides: <a href="https://talks.example/room%5C_one%5C_map">https://talks.example/room\_one\_map</a></p>
<p>Slides: www.talks.example/a_b_ (soon)</p>
  Slides: www.talks.example/a\_b\_ (soon)
  <p>Slides: <a href="http://www.talks.example/a%5C_b%5C">www.talks.example/a\_b\</a>_ (soon)</p>
<p>Slides: <a href="https://talks.example/room_one_map">here</a></p>
  Slides: [here](https://talks.example/room_one_map)
  <p>Slides: <a href="https://talks.example/room_one_map">here</a></p>
TEXT
node find.mjs > seen
diff expected seen
echo "As found: an address in the text leads elsewhere after a round trip."
