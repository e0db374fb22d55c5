package app.hallway.importing;

import app.hallway.importing.dialect.Dialects;
import app.hallway.importing.frontmatter.FrontMatter;
import app.hallway.importing.html.HtmlPost;
import app.hallway.importing.metadata.Facts;
import app.hallway.model.ImportWarning;
import app.hallway.model.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A source taken apart into what it tells of the report and the CommonMark that is read. */
record ReportText(
    Facts facts, String markdown, List<ImportWarning> warnings, List<LeftOut> leftOut) {
  static ReportText ofMarkdown(String text, boolean mdx) {
    var frontMatter = FrontMatter.of(text);
    var resolved = Dialects.resolve(frontMatter.blankedIn(text), mdx);
    var warnings = new ArrayList<>(frontMatter.warnings());
    warnings.addAll(resolved.warnings());
    return new ReportText(
        Facts.of(frontMatter.fields()), resolved.markdown(), warnings, resolved.leftOut());
  }

  static ReportText ofHtml(String text, Optional<String> address) {
    var post = HtmlPost.read(text, address);
    var facts =
        new Facts(
            post.title(),
            post.authors(),
            Stream.ofNullable(post.published()).toList(),
            List.of(),
            post.tags(),
            post.description(),
            Stream.ofNullable(post.canonicalUrl()).toList(),
            null);
    return new ReportText(facts, post.markdown(), post.warnings(), post.leftOut());
  }
}
