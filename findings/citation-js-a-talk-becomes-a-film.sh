#!/usr/bin/env bash
# A talk that citation-js writes as RIS comes back as a film, and a speaker without "van der".
#
# Version:  npm @citation-js/core 0.8.2, @citation-js/plugin-ris 0.8.2
# Expected: CSL's type "speech" is for talks. RIS has no type for them, so that a writer has to choose (CONF, GEN or UNPB are what others take), and
#           what it chooses should be read as it was written, or as something general. A name's particle is part of the name: RIS authors are
#           "van der Berg, Jan".
# Seen:     "speech" is written as SOUND, which the same plugin reads as "motion_picture"; a "motion_picture" in turn is written as MPCT, read as
#           "broadcast", and its authors are left out. The particle is not written. plugin-bibtex keeps the particle.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.cjs <<'JS'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');

for (const type of ['speech', 'motion_picture', 'webpage']) {
  const talk = { id: 'one', type, title: 'Queues', author: [{ given: 'Jan', family: 'Berg', 'non-dropping-particle': 'van der' }], issued: { 'date-parts': [[2026, 3, 2]] } };
  const ris = new Cite(talk).format('ris');
  console.log(ris.split('\n').filter((line) => /^(TY|AU)/.test(line)).join(' | '));
  const read = new Cite(ris).data[0];
  console.log(`  ${type} is read as ${read.type} by ${JSON.stringify(read.author)}`);
}
JS
cat > expected <<'TEXT'
TY  - SOUND | AU  - Berg, Jan
  speech is read as motion_picture by [{"family":"Berg","given":"Jan"}]
TY  - MPCT
  motion_picture is read as broadcast by undefined
TY  - ELEC | AU  - Berg, Jan
  webpage is read as webpage by [{"family":"Berg","given":"Jan"}]
TEXT
node find.cjs > seen
diff expected seen
echo "As found: a talk becomes a film by way of RIS."
