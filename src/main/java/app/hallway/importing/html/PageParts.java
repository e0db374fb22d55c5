package app.hallway.importing.html;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The parts of a page that tell of its post. */
record PageParts(Document page, MetaTags meta, LinkedData data, HeadLines head, PostPlace place) {
  static PageParts of(Document page, MetaTags meta, LinkedData data, @Nullable String title) {
    var heading = PageTitle.headingIn(page, title).orElse(null);
    var neighbours = new Neighbours(page.body(), heading);
    return new PageParts(
        page,
        meta,
        data,
        new HeadLines(page, heading, neighbours),
        new PostPlace(page.body(), heading, neighbours));
  }
}
