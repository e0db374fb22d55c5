/* The page's side of the reader. Only numbers and ids cross, and once the names that numbers stand for. */
function pageOf(names) {
  const root = document.documentElement;
  const article = document.querySelector("article");
  const text = textOf(article);
  const paint = painting(text, names);

  function scrollToOffset(offset, above) {
    const rect = text.rectOf(offset, Math.min(text.length, offset + 1));
    window.scrollTo(0, Math.max(0, rect.top + window.scrollY - above));
  }

  function mention(id) {
    return article.querySelector(`.mention[data-talk="${id}"], [data-mention][data-talk="${id}"]`);
  }

  return {
    length: () => text.length,

    look(theme, size) {
      const at = paint.isDone() ? this.top() : -1;
      root.dataset.theme = theme;
      root.style.setProperty("--text-size", size + "px");
      if (at > 0) scrollToOffset(at, 8);
      paint.refresh(true);
    },

    top: () => Math.max(0, text.visibleFrom(8, 18)),

    position() {
      const seen = (window.scrollY + window.innerHeight) / Math.max(1, root.scrollHeight);
      return [window.scrollY < 4 ? 0 : this.top(), Math.min(1, seen)].join();
    },

    goTo(offset) {
      if (offset > 0) scrollToOffset(offset, 8);
      paint.refresh(true);
    },

    show(start, end) {
      const rect = text.rectOf(start, end);
      if (rect.top < 60 || rect.bottom > window.innerHeight - 60) {
        scrollToOffset(start, window.innerHeight * 0.28);
      }
      paint.refresh(true);
    },

    flash: paint.flash,

    toTalk(id) {
      const element = mention(id);
      if (!element) return;
      const rect = element.getBoundingClientRect();
      if (rect.top < 0 || rect.top > window.innerHeight * 0.7) {
        window.scrollTo(0, Math.max(0, rect.top + window.scrollY - 40));
      }
      paint.refresh(true);
    },

    toAnchor(id) {
      const target = document.getElementById(id);
      if (target && article.contains(target)) {
        window.scrollTo(0, Math.max(0, target.getBoundingClientRect().top + window.scrollY - 16));
      }
      paint.refresh(true);
    },

    scrolled: () => paint.refresh(false),

    resized: () => paint.refresh(true),

    /** Marks, each start, end, colour and id; and where what may be a talk begins, with its id. */
    mark: paint.mark,

    /** Changes, each start, end and kind; and start and end of each stretch of new words. */
    changes: paint.changes,

    readOnly(only) {
      root.toggleAttribute("data-read-only", only);
    },

    /** Start and end of each. */
    find(flat, current) {
      const looked = paint.find(flat, current);
      if (looked) this.show(looked.start, looked.end);
      else paint.refresh(true);
    },

    /** Each id, colour (-1 for none) and number of notes. */
    talks(flat) {
      for (let i = 0; i < flat.length; i += 3) {
        const element = mention(flat[i]);
        if (!element) continue;
        if (flat[i + 1] < 0) element.removeAttribute("data-mark");
        else element.setAttribute("data-mark", names.colours[flat[i + 1]]);
        const count = article.querySelector(`.pencil[data-talk="${flat[i]}"] b`);
        if (count) count.textContent = flat[i + 2] || "";
      }
    },

    selection() {
      const span = text.selected();
      return span ? [span.start, span.end, ...this.box(span.start, span.end)].join() : "";
    },

    /** Where the bar goes: left, top, right and bottom of a span, of what is seen of it. */
    box(start, end) {
      const rects = text.rangeOf(start, end).getClientRects();
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

    boxOf(start, end) {
      return this.box(start, end).join();
    },

    select(start, end) {
      const range = text.rangeOf(start, end);
      window.getSelection().setBaseAndExtent(
        range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      this.show(start, end);
    },

    selectAll: () => window.getSelection().selectAllChildren(article),

    unselect: () => window.getSelection().removeAllRanges(),

    /** The marks under a point, the top one first. */
    hits(x, y) {
      const offset = text.offsetAt(x, y);
      if (offset < 0) return "";
      const inside = (start) => Array.from(text.rangeOf(start, start + 1).getClientRects()).some(
        (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom);
      const at = [offset, offset - 1].find((start) => start >= 0 && start < text.length && inside(start));
      return at === undefined ? "" : paint.marksAt(at).map((mark) => mark.id).join();
    },
  };
}
