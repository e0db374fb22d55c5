#!/usr/bin/env bash
# Defuddle names a page by its site and the site by the page, when the site's name is the longer one.
#
# Version:  npm defuddle 0.19.4 (with jsdom 26.1.0)
# Expected: "Page | Site" and "Page – Site" are how HTML titles are written, page first; the page's own <h1> says the same. The README
#           has .title for the article's and .site for the name of the site.
# Seen:     "Queues | Notes of a slow gardener" has the title "Notes of a slow gardener" and the site "Queues", although <h1> is "Queues".
#           With a short site name the halves are told right, with a hyphen instead of the bar nothing is cut, and with an en dash the second
#           half of a title that names no site at all ("day two") becomes the site.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . defuddle@0.19.4 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.mjs <<'JS'
import { JSDOM } from 'jsdom';
import { Defuddle } from 'defuddle/node';

const text = '<p>' + 'A queue that nobody empties is a store, said the speaker, and a store that nobody reads is a cellar. '.repeat(8) + '</p>';
for (const [title, heading] of [
  ['Queues | Notes of a slow gardener', 'Queues'],
  ['Queues and their owners | Notes', 'Queues and their owners'],
  ['Queues - Notes of a slow gardener', 'Queues'],
  ['Notes from the autumn meeting \u2013 day two', 'Notes from the autumn meeting \u2013 day two'],
]) {
  const page = `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><main><article><h1>${heading}</h1>${text}</article></main></body></html>`;
  const found = await Defuddle(new JSDOM(page, { url: 'https://blog.example/q/' }).window.document, 'https://blog.example/q/');
  console.log(`${title}\n    title: ${found.title}\n    site: ${found.site}`);
}
JS
cat > expected <<'TEXT'
Queues | Notes of a slow gardener
    title: Notes of a slow gardener
    site: Queues
Queues and their owners | Notes
    title: Queues and their owners
    site: Notes
Queues - Notes of a slow gardener
    title: Queues - Notes of a slow gardener
    site: blog.example
Notes from the autumn meeting – day two
    title: Notes from the autumn meeting
    site: day two
TEXT
node find.mjs > seen
diff expected seen
echo "As found: the longer half of the title is taken for the page's."
