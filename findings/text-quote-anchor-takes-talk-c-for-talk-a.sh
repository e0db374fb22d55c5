#!/usr/bin/env bash
# dom-anchor-text-quote takes "Talk C" for the quotation "Talk A" on a page where "Talk A" stands to the letter, context and all.
#
# Version:  npm dom-anchor-text-quote 4.0.2 (with jsdom 26.1.0)
# Expected: the W3C Web Annotation model gives a TextQuoteSelector prefix and suffix so that equal quotations can be told apart; the
#           package's README says the same of them. Its search is approximate so that a changed page can still match, but on an unchanged page
#           the one place where prefix, quotation and suffix all stand exactly is the best match there can be, and it is the one to return.
# Seen:     the search begins in the middle of the text and stays with what is near enough there: another quotation of the same length, or
#           the same word with another suffix. A selector that the library itself has just made from a range is resolved to another place.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . dom-anchor-text-quote@4.0.2 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.mjs <<'JS'
import { JSDOM } from 'jsdom';
import * as quote from 'dom-anchor-text-quote';

function body(text) {
  const window = new JSDOM(`<p>${text}</p>`).window;
  Object.assign(globalThis, { document: window.document, Node: window.Node, NodeFilter: window.NodeFilter, Range: window.Range });
  return window.document.body;
}

function resolve(page, selector) {
  const text = page.textContent;
  const exact = text.indexOf(selector.prefix + selector.exact + selector.suffix) + selector.prefix.length;
  const { start, end } = quote.toTextPosition(page, selector);
  console.log(`${selector.prefix}[${selector.exact}]${selector.suffix}`);
  console.log(`    stands at ${exact}, resolved to ${start}: ${text.substring(start - 7, start)}[${text.substring(start, end)}]${text.substring(end, end + 9)}`);
}

const hall = body('10:00 Talk A (Hall 1) 11:00 Talk B (Hall 1) 12:00 Talk C (Hall 1) 13:00 Talk D (Hall 1)');
resolve(hall, { exact: 'Talk A', prefix: '10:00 ', suffix: ' (Hall 1)' });
const day = body('The keynote opened the day. Some words were said. The keynote ran late. Then lunch came and went.');
resolve(day, { exact: 'keynote', prefix: 'The ', suffix: ' opened the day.' });
const three = body('We saw the talk. We saw the talk. We saw the talk. It was good.');
resolve(three, quote.fromTextPosition(three, { start: 0, end: 6 }));
JS
cat > expected <<'TEXT'
10:00 [Talk A] (Hall 1)
    stands at 6, resolved to 50:  12:00 [Talk C] (Hall 1)
The [keynote] opened the day.
    stands at 4, resolved to 54: d. The [keynote] ran late
[We saw] the talk. We saw the talk. We s
    stands at 0, resolved to 34:  talk. [We saw] the talk
TEXT
node find.mjs > seen
diff expected seen
echo "As found: a quotation is anchored at a place that does not have it."
