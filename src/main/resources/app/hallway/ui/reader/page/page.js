/* The page's side of the reader. Only numbers and ids cross: offsets count UTF-16 units of the
   article's text without furniture, as the reading text does. */
(function () {
  const NEAR = 8000;
  const CHANGES = ["added", "altered", "moved", "removed"];
  const COLOURS = ["yellow", "green", "blue", "purple", "red"];
  const root = document.documentElement;
  const article = document.querySelector("article");
  const main = document.querySelector("main") ?? document.body;
  const edges = document.createElement("div");
  const nodes = [];
  const starts = [];
  const places = new Map();
  /** Nodes that furniture stands before: a painted stretch leaves it out. */
  const gaps = [];
  let length = 0;
  let marks = [];
  let perhaps = [];
  let finds = [];
  let changes = [];
  let news = [];
  let currentFind = -1;
  let near = null;

  function collect(parent) {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        places.set(node, nodes.length);
        nodes.push(node);
        starts.push(length);
        length += node.data.length;
      } else if (node.nodeType === 1) {
        if (!node.hasAttribute("data-furniture")) collect(node);
        else if (nodes.length !== gaps[gaps.length - 1]) gaps.push(nodes.length);
      }
    }
  }

  /** The greatest i with starts[i] <= offset. */
  function nodeAt(offset) {
    let low = 0;
    let high = nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function offsetOf(node, offset) {
    const place = places.get(node);
    if (place !== undefined) return starts[place] + offset;
    const point = document.createRange();
    point.setStart(node, offset);
    let low = 0;
    let high = nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (point.comparePoint(nodes[middle], 0) < 0) low = middle + 1;
      else high = middle;
    }
    return low < nodes.length ? starts[low] : length;
  }

  function rangeOf(start, end) {
    const range = document.createRange();
    if (!nodes.length) return range;
    const first = nodeAt(Math.min(start, length));
    const last = Math.max(first, nodeAt(Math.max(0, Math.min(end, length) - 1)));
    range.setStart(nodes[first], Math.min(start - starts[first], nodes[first].data.length));
    range.setEnd(nodes[last], Math.min(end - starts[last], nodes[last].data.length));
    return range;
  }

  function rectOf(start, end) {
    const range = rangeOf(start, end);
    const rects = range.getClientRects();
    return rects.length ? rects[0] : range.getBoundingClientRect();
  }

  function offsetAt(x, y) {
    const range = document.caretRangeFromPoint(x, y);
    return range && article.contains(range.startContainer)
      ? offsetOf(range.startContainer, range.startOffset)
      : -1;
  }

  function visibleFrom(top, step) {
    const left = article.getBoundingClientRect().left + 6;
    for (let i = 0; i < 12; i++) {
      const offset = offsetAt(left, top + i * step);
      if (offset >= 0) return offset;
    }
    return -1;
  }

  function paint(name, spans) {
    const highlight = new Highlight();
    if (name === "news") highlight.priority = -1;
    for (const span of spans) {
      let start = span.start;
      for (const gap of gaps) {
        const edge = gap < nodes.length ? starts[gap] : length;
        if (start < edge && edge < span.end) {
          highlight.add(rangeOf(start, edge));
          start = edge;
        }
      }
      highlight.add(rangeOf(start, span.end));
    }
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
      const rect = rangeOf(mark.start, mark.end).getBoundingClientRect();
      const lane = drawn.filter((other) => other.bottom > rect.top && other.top < rect.bottom).length;
      const edge = document.createElement("i");
      edge.className = `edge ${COLOURS[mark.colour]} lane${lane % 3}`;
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
      const rect = rectOf(one.start, Math.min(length, one.start + 1));
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
      const rect = rangeOf(gone ? Math.max(0, change.start - 1) : change.start, change.end).getBoundingClientRect();
      const edge = document.createElement("i");
      edge.className = `change ${CHANGES[change.colour]}`;
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
    COLOURS.forEach((name, i) => paint(name, seen.filter((piece) => piece.colour === i)));
    paint("found", finds.filter((find, i) => i !== currentFind && close(find)));
    paint("current", finds.slice(currentFind, currentFind + 1));
  }

  function refresh(always) {
    const top = Math.max(0, visibleFrom(4, 18));
    const bottom = visibleFrom(window.innerHeight - 4, -18);
    const last = bottom < 0 ? length : bottom;
    if (always || !near || top < near.start + NEAR / 2 && near.start > 0 || last > near.end - NEAR / 2 && near.end < length) {
      near = { start: Math.max(0, top - NEAR), end: Math.min(length, last + NEAR) };
      register();
    }
  }

  function spans(flat, fields) {
    const read = [];
    for (let i = 0; i < flat.length; i += fields) {
      read.push({ start: flat[i], end: flat[i + 1], colour: flat[i + 2], id: flat[i + 3] });
    }
    return read;
  }

  function scrollToOffset(offset, above) {
    const rect = rectOf(offset, Math.min(length, offset + 1));
    window.scrollTo(0, Math.max(0, rect.top + window.scrollY - above));
  }

  function mention(id) {
    return article.querySelector(`.mention[data-talk="${id}"], [data-mention][data-talk="${id}"]`);
  }

  window.hallway = {
    length: () => length,

    look(theme, size) {
      const at = near ? this.top() : -1;
      root.dataset.theme = theme;
      root.style.setProperty("--text-size", size + "px");
      if (at > 0) scrollToOffset(at, 8);
      refresh(true);
    },

    top: () => Math.max(0, visibleFrom(8, 18)),

    position() {
      const seen = (window.scrollY + window.innerHeight) / Math.max(1, root.scrollHeight);
      return [window.scrollY < 4 ? 0 : this.top(), Math.min(1, seen)].join();
    },

    goTo(offset) {
      if (offset > 0) scrollToOffset(offset, 8);
      refresh(true);
    },

    show(start, end) {
      const rect = rectOf(start, end);
      if (rect.top < 60 || rect.bottom > window.innerHeight - 60) {
        scrollToOffset(start, window.innerHeight * 0.28);
      }
      refresh(true);
    },

    flash(start, end) {
      paint("flash", start < end ? [{ start, end }] : []);
    },

    toTalk(id) {
      const element = mention(id);
      if (!element) return;
      const rect = element.getBoundingClientRect();
      if (rect.top < 0 || rect.top > window.innerHeight * 0.7) {
        window.scrollTo(0, Math.max(0, rect.top + window.scrollY - 40));
      }
      refresh(true);
    },

    toAnchor(id) {
      const target = document.getElementById(id);
      if (target && article.contains(target)) {
        window.scrollTo(0, Math.max(0, target.getBoundingClientRect().top + window.scrollY - 16));
      }
      refresh(true);
    },

    scrolled: () => refresh(false),

    resized: () => refresh(true),

    /** Marks, each start, end, colour and id; and where what may be a talk begins, with its id. */
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

    readOnly(only) {
      root.toggleAttribute("data-read-only", only);
    },

    find(flat, current) {
      finds = spans(flat, 2);
      currentFind = current;
      if (current >= 0) this.show(finds[current].start, finds[current].end);
      else refresh(true);
    },

    talks(flat) {
      for (let i = 0; i < flat.length; i += 3) {
        const element = mention(flat[i]);
        if (!element) continue;
        if (flat[i + 1] < 0) element.removeAttribute("data-mark");
        else element.setAttribute("data-mark", COLOURS[flat[i + 1]]);
        const count = article.querySelector(`.pencil[data-talk="${flat[i]}"] b`);
        if (count) count.textContent = flat[i + 2] || "";
      }
    },

    selection() {
      const selection = window.getSelection();
      if (!selection.rangeCount || selection.isCollapsed) return "";
      const range = selection.getRangeAt(0);
      const bounds = document.createRange();
      bounds.selectNodeContents(article);
      if (range.compareBoundaryPoints(Range.END_TO_START, bounds) > 0
          || range.compareBoundaryPoints(Range.START_TO_END, bounds) < 0) return "";
      const start = bounds.comparePoint(range.startContainer, range.startOffset) < 0
        ? 0 : offsetOf(range.startContainer, range.startOffset);
      const end = bounds.comparePoint(range.endContainer, range.endOffset) > 0
        ? length : offsetOf(range.endContainer, range.endOffset);
      return end > start ? [start, end].concat(this.box(start, end)).join() : "";
    },

    /** Where the bar goes: left, top, right and bottom of a span, of what is seen of it. */
    box(start, end) {
      const rects = rangeOf(start, end).getClientRects();
      let box = null;
      for (const rect of rects) {
        if (!rect.width || rect.bottom < 0 || rect.top > window.innerHeight) continue;
        box = box
          ? [Math.min(box[0], rect.left), Math.min(box[1], rect.top),
             Math.max(box[2], rect.right), Math.max(box[3], rect.bottom)]
          : [rect.left, rect.top, rect.right, rect.bottom];
      }
      return box || [0, 0, 0, 0];
    },

    boxOf: (start, end) => window.hallway.box(start, end).join(),

    select(start, end) {
      const range = rangeOf(start, end);
      window.getSelection().setBaseAndExtent(
        range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      this.show(start, end);
    },

    selectAll: () => window.getSelection().selectAllChildren(article),

    unselect: () => window.getSelection().removeAllRanges(),

    /** The marks under a point, the top one first. */
    hits(x, y) {
      const offset = offsetAt(x, y);
      if (offset < 0) return "";
      const inside = (start) => Array.from(rangeOf(start, start + 1).getClientRects()).some(
        (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom);
      const at = [offset, offset - 1].find((start) => start >= 0 && start < length && inside(start));
      return marks
        .filter((mark) => at !== undefined && mark.start <= at && at < mark.end)
        .sort(onTop)
        .map((mark) => mark.id)
        .join();
    },
  };

  edges.setAttribute("aria-hidden", "true");
  main.append(edges);
  article.normalize();
  collect(article);
})();
