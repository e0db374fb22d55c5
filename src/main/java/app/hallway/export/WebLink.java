package app.hallway.export;

import app.hallway.markdown.LinkText;
import app.hallway.model.TalkLink;
import java.util.List;
import java.util.stream.Collectors;

/** Links as Markdown. */
final class WebLink {
  private WebLink() {}

  /** The links of a talk in a line, each once. */
  static String all(List<TalkLink> links) {
    return links.stream().distinct().map(WebLink::of).collect(Collectors.joining(ExportWords.DOT));
  }

  private static String of(TalkLink link) {
    var role = ExportWords.role(link.role());
    return link.isExpected() ? role + " announced" : LinkText.of(role, link.url());
  }
}
