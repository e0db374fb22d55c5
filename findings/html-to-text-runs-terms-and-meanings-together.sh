#!/usr/bin/env bash
# html-to-text runs a term and its meaning together, and the caption into the picture, the items of a <menu> into one word.
#
# Version:  npm html-to-text 10.0.1
# Expected: HTML's rendering rules make dl, dt, dd, figcaption, summary and menu blocks, as they do with p, ul, address and section, which the package
#           formats as blocks. <menu> is by the standard the same as <ul>.
# Seen:     nothing stands between the parts: "RoomHall one". Only when a part has a <p> of its own is it set apart.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . html-to-text@10.0.1 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.cjs <<'JS'
const { convert } = require('html-to-text');

for (const html of [
  '<dl><dt>Room</dt><dd>Hall one</dd><dt>Time</dt><dd>10:00</dd></dl>',
  '<menu><li>Talks</li><li>Rooms</li></menu>',
  '<ul><li>Talks</li><li>Rooms</li></ul>',
  '<figure><img src="hall.png" alt="The hall"><figcaption>Before noon</figcaption></figure>',
  '<details><summary>More</summary>Bring paper.</details>',
  '<address>Hall one</address><section>Town</section>',
]) {
  console.log(`${html} | ${JSON.stringify(convert(html))}`);
}
JS
cat > expected <<'TEXT'
<dl><dt>Room</dt><dd>Hall one</dd><dt>Time</dt><dd>10:00</dd></dl> | "RoomHall oneTime10:00"
<menu><li>Talks</li><li>Rooms</li></menu> | "TalksRooms"
<ul><li>Talks</li><li>Rooms</li></ul> | " * Talks\n * Rooms"
<figure><img src="hall.png" alt="The hall"><figcaption>Before noon</figcaption></figure> | "The hall [hall.png]Before noon"
<details><summary>More</summary>Bring paper.</details> | "MoreBring paper."
<address>Hall one</address><section>Town</section> | "Hall one\nTown"
TEXT
node find.cjs > seen
diff expected seen
echo "As found: a term and its meaning are one word."
