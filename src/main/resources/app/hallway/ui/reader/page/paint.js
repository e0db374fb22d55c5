/* What lies over the text: marks, changes, what was found, and signs in the margin. Only what is near
   to what is seen is painted. */
function painting(text, names) {
  const NEAR = 8000;
  const root = document.documentElement;
  const main = document.querySelector("main") ?? document.body;
  const edges = document.createElement("div");
  let marks = [];
  let perhaps = [];
  let finds = [];
  let changes = [];
  let news = [];
  let currentFind = -1;
  let near = null;

  function paint(name, spans) {
    const highlight = new Highlight();
    if (name === "news") highlight.priority = -1;
    spans.flatMap(text.rangesOf).forEach((range) => highlight.add(range));
    CSS.highlights.get(name)?.clear(); // WebKit repaints for this, not for a name that goes
    if (spans.length) CSS.highlights.set(name, highlight);
    else CSS.highlights.delete(name);
  }

  /** Of marks over one another the shorter lies on top, of equals the later. */
  function onTop(a, b) {
    return a.end - a.start - (b.end - b.start) || b.id - a.id;
  }

  /** What is seen of marks: where several lie over one another, the top one alone is painted. */
  function seenOf(shown) {
    const borders = [...new Set(shown.flatMap((mark) => [mark.start, mark.end]))].sort((a, b) => a - b);
    const layers = [...shown].sort(onTop);
    const pieces = [];
    for (let i = 0; i + 1 < borders.length; i++) {
      const top = layers.find((mark) => mark.start <= borders[i] && mark.end > borders[i]);
      const last = pieces[pieces.length - 1];
      if (top && last && last.id === top.id && last.end === borders[i]) last.end = borders[i + 1];
      else if (top) pieces.push({ ...top, start: borders[i], end: borders[i + 1] });
    }
    return pieces;
  }

  /** An edge in the margin beside each mark, of those that overlap side by side. */
  function drawEdges(shown) {
    edges.textContent = "";
    const top = main.getBoundingClientRect().top;
    const drawn = [];
    for (const mark of shown) {
      const rect = text.rangeOf(mark.start, mark.end).getBoundingClientRect();
      const lane = drawn.filter((other) => other.bottom > rect.top && other.top < rect.bottom).length;
      const edge = document.createElement("i");
      edge.className = `edge ${names.colours[mark.kind]} lane${lane % 3}`;
      edge.style.top = rect.top - top + "px";
      edge.style.height = rect.height + "px";
      edges.append(edge);
      drawn.push(rect);
    }
    drawChanges(top);
    drawPerhaps(top);
  }

  /** A sign in the margin where something may be a talk; of several in one line beneath each other. */
  function drawPerhaps(top) {
    let free = -Infinity;
    for (const one of perhaps.filter((each) => each.start < near.end && each.start >= near.start)) {
      const rect = text.rectOf(one.start, Math.min(text.length, one.start + 1));
      const at = Math.max(free, (rect.top + rect.bottom) / 2 - top - 8);
      const sign = document.createElement("span");
      sign.className = "perhaps";
      sign.dataset.suggestion = one.id;
      sign.title = root.dataset.perhaps ?? "";
      sign.style.top = at + "px";
      edges.append(sign);
      free = at + 20;
    }
  }

  /** A bar before each new or altered stretch, with a sign of its own; a sign where words went. */
  function drawChanges(top) {
    for (const change of changes.filter((each) => each.start < near.end && each.end >= near.start)) {
      const gone = change.end === change.start;
      const stretch = text.rangeOf(gone ? Math.max(0, change.start - 1) : change.start, change.end);
      const rect = stretch.getBoundingClientRect();
      const edge = document.createElement("i");
      edge.className = `change ${names.changes[change.kind]}`;
      edge.style.top = (gone ? rect.bottom : rect.top) - top + "px";
      edge.style.height = (gone ? 0 : rect.height) + "px";
      edges.append(edge);
    }
  }

  function register() {
    const close = (span) => span.start < near.end && span.end > near.start;
    const shown = marks.filter(close);
    drawEdges(shown);
    paint("news", news.filter(close));
    const seen = seenOf(shown);
    names.colours.forEach((name, i) => paint(name, seen.filter((piece) => piece.kind === i)));
    paint("found", finds.filter((find, i) => i !== currentFind && close(find)));
    paint("current", finds.slice(currentFind, currentFind + 1));
  }

  function refresh(always) {
    const top = Math.max(0, text.visibleFrom(4, 18));
    const bottom = text.visibleFrom(window.innerHeight - 4, -18);
    const last = bottom < 0 ? text.length : bottom;
    if (always || !near || top < near.start + NEAR / 2 && near.start > 0
        || last > near.end - NEAR / 2 && near.end < text.length) {
      near = { start: Math.max(0, top - NEAR), end: Math.min(text.length, last + NEAR) };
      register();
    }
  }

  function spans(flat, fields) {
    const read = [];
    for (let i = 0; i < flat.length; i += fields) {
      read.push({ start: flat[i], end: flat[i + 1], kind: flat[i + 2], id: flat[i + 3] });
    }
    return read;
  }

  edges.setAttribute("aria-hidden", "true");
  main.append(edges);
  return {
    refresh,

    isDone: () => near !== null,

    mark(flat, begins) {
      marks = spans(flat, 4);
      perhaps = begins.flatMap((start, i) => i % 2 ? [] : [{ start, id: begins[i + 1] }]);
      refresh(true);
    },

    changes(flat, words) {
      changes = spans(flat, 3);
      news = spans(words, 2);
      refresh(true);
    },

    /** Returns the one that is looked at, where there is one. */
    find(flat, current) {
      finds = spans(flat, 2);
      currentFind = current;
      return finds[current];
    },

    flash: (start, end) => paint("flash", start < end ? [{ start, end }] : []),

    /** The marks over the character at an offset, the top one first. */
    marksAt: (offset) =>
      marks.filter((mark) => mark.start <= offset && offset < mark.end).sort(onTop),
  };
}
