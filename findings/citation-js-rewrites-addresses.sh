#!/usr/bin/env bash
# citation-js changes the address inside \url{}: "~" becomes a no-break blank and "--" a dash.
#
# Version:  npm @citation-js/core 0.9.0, @citation-js/plugin-bibtex 0.9.0
# Expected: \url (LaTeX package url) takes its argument to the letter; that is why howpublished = {\url{...}} is how BibTeX styles without a
#           url field are given an address. citation-js knows the pattern, since it makes the field URL of it, and it takes the same address in a
#           field url to the letter.
# Seen:     the address goes through the rules for prose first. The link leads elsewhere, and what is in place of "~" looks like a blank.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.cjs <<'JS'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');

for (const field of ['url = {https://talks.example/~ann/part--one}', 'howpublished = {\\url{https://talks.example/~ann/part--one}}', 'note = {At \\url{https://talks.example/~ann}}']) {
  const { URL, note } = new Cite(`@misc{one, title = {Notes}, ${field}}`).data[0];
  console.log(`${field} | ${encodeURI(URL ?? note)}`);
}
JS
cat > expected <<'TEXT'
url = {https://talks.example/~ann/part--one} | https://talks.example/~ann/part--one
howpublished = {\url{https://talks.example/~ann/part--one}} | https://talks.example/%C2%A0ann/part%E2%80%93one
note = {At \url{https://talks.example/~ann}} | At%20https://talks.example/%C2%A0ann
TEXT
node find.cjs > seen
diff expected seen
echo "As found: an address in \\url{} is changed."
