package app.hallway.render;

import app.hallway.model.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stretches of an article's text that stand for themselves. */
public final class Passages {
  private Passages() {}

  /** A heading, paragraph, list item, row of a table, block of code and the like. */
  public record Stretch(TextSpan span, boolean heading) {}

  /** In document order; what a list item says before and after a list in it are two. */
  public static List<Stretch> of(Article article) {
    var found = new ArrayList<Stretch>();
    var open = new ArrayDeque<Article.Part>();
    Article.@Nullable Part owner = null;
    int next = 0;
    for (var block : article.blocks()) {
      while (next < article.parts().size()
          && article.parts().get(next).text().start() <= block.span().start()) {
        open.push(article.parts().get(next++));
      }
      while (!open.isEmpty() && open.element().text().end() < block.span().end()) {
        open.pop();
      }
      var now = owner(open);
      if (now != null && now.equals(owner)) {
        var grown = found.removeLast();
        found.add(
            new Stretch(new TextSpan(grown.span().start(), block.span().end()), grown.heading()));
      } else {
        found.add(new Stretch(block.span(), block.headingLevel() > 0));
      }
      owner = now;
    }
    return List.copyOf(found);
  }

  /** The innermost element around a block; a row stands for its cells. */
  private static Article.@Nullable Part owner(Deque<Article.Part> open) {
    return open.stream().filter(part -> part.name().equals("tr")).findFirst().orElse(open.peek());
  }
}
