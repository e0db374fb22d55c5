#!/usr/bin/env bash
# Defuddle drops a short list of takeaways from the middle of an article; the same list with full stops stays.
#
# Version:  npm defuddle 0.19.4 (with jsdom 26.1.0)
# Expected: the list stands inside <article>, between two long paragraphs, has no links, no class and no hidden part: it is content.
#           The README promises to err on the side of keeping, against Readability, and names as removed navigation, link lists,
#           hidden parts and things like them.
# Seen:     <ul> and <ol> lists with few words and no full stop or comma vanish, and so does a <dl> that gives the room. A full stop at the end of
#           each item, or the same words in <p>, <blockquote> or a table, save them.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . defuddle@0.19.4 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.mjs <<'JS'
import { JSDOM } from 'jsdom';
import { Defuddle } from 'defuddle/node';

const long = '<p>' + 'The speaker told, at length and with many words, how the team moved its store of letters to another house. '.repeat(4) + '</p>';
for (const part of [
  '<ol><li>Keep backups</li><li>Test them</li></ol>',
  '<ol><li>Keep backups.</li><li>Test them.</li></ol>',
  '<ul><li>Go</li><li>Zig</li></ul>',
  '<dl><dt>Room</dt><dd>Hall one, first floor</dd></dl>',
  '<p>Keep backups</p>',
  '<blockquote>Keep backups</blockquote>',
  '<table><tr><td>Go</td><td>Zig</td></tr></table>',
]) {
  const page = `<!DOCTYPE html><html lang="en"><head><title>Notes</title></head><body><main><article><h1>Notes</h1>${long}${part}${long}${long}</article></main></body></html>`;
  const window = new JSDOM(page, { url: 'https://blog.example/notes/' }).window;
  const found = await Defuddle(window.document, 'https://blog.example/notes/', { markdown: true });
  const kept = found.content.split('\n').filter((line) => line && !line.startsWith('The speaker told'));
  console.log(part + '\n    ' + (kept.join(' / ') || 'nothing is left of it'));
}
JS
cat > expected <<'TEXT'
<ol><li>Keep backups</li><li>Test them</li></ol>
    nothing is left of it
<ol><li>Keep backups.</li><li>Test them.</li></ol>
    1. Keep backups. / 2. Test them.
<ul><li>Go</li><li>Zig</li></ul>
    nothing is left of it
<dl><dt>Room</dt><dd>Hall one, first floor</dd></dl>
    nothing is left of it
<p>Keep backups</p>
    Keep backups
<blockquote>Keep backups</blockquote>
    > Keep backups
<table><tr><td>Go</td><td>Zig</td></tr></table>
    | Go | Zig | / | --- | --- |
TEXT
node find.mjs > seen
diff expected seen
echo "As found: short lists vanish from the middle of an article."
