/* Where the text of the article is on the page. Offsets count UTF-16 units of it without furniture,
   as the reading text does. */
function textOf(article) {
  const nodes = [];
  const starts = [];
  const places = new Map();
  /** Nodes that furniture stands before: a painted stretch leaves it out. */
  const gaps = [];
  let length = 0;

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

  /** The ranges of a span, parted where furniture stands in it. */
  function rangesOf(span) {
    const ranges = [];
    let start = span.start;
    for (const gap of gaps) {
      const edge = gap < nodes.length ? starts[gap] : length;
      if (start < edge && edge < span.end) {
        ranges.push(rangeOf(start, edge));
        start = edge;
      }
    }
    return [...ranges, rangeOf(start, span.end)];
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

  /** Start and end of what is selected of the article; null where nothing is. */
  function selected() {
    const selection = window.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const bounds = document.createRange();
    bounds.selectNodeContents(article);
    if (range.compareBoundaryPoints(Range.END_TO_START, bounds) > 0
        || range.compareBoundaryPoints(Range.START_TO_END, bounds) < 0) return null;
    const start = bounds.comparePoint(range.startContainer, range.startOffset) < 0
      ? 0 : offsetOf(range.startContainer, range.startOffset);
    const end = bounds.comparePoint(range.endContainer, range.endOffset) > 0
      ? length : offsetOf(range.endContainer, range.endOffset);
    return end > start ? { start, end } : null;
  }

  article.normalize();
  collect(article);
  return { length, rangeOf, rangesOf, rectOf, offsetAt, visibleFrom, selected };
}
