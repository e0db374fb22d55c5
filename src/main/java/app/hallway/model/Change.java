package app.hallway.model;

import java.util.List;

/** Something that is different in a newer version of a report. Spans lie in the newer one. */
public sealed interface Change {
  ChangeKind kind();

  /** Where to look at it in the newer version; empty for what stands there no more. */
  TextSpan span();

  /** A heading, passage or talk that is new. */
  record Added(ChangeKind kind, TextSpan span, String words) implements Change {}

  /**
   * A heading or passage with other words than before.
   *
   * @param news which of its words are new; empty where words were only left out
   */
  record Altered(ChangeKind kind, TextSpan span, List<TextSpan> news, String before, String now)
      implements Change {
    public Altered {
      news = List.copyOf(news);
    }
  }

  /** A heading or passage that stood elsewhere before. */
  record Moved(ChangeKind kind, TextSpan span, String words) implements Change {}

  /**
   * What is there no more.
   *
   * @param span empty, where it would stand now
   */
  record Removed(ChangeKind kind, TextSpan span, String words) implements Change {}

  /**
   * A link that is new.
   *
   * @param span the words that it lies on; empty where it lies on none
   * @param about the talk that it belongs to, else the words; may be empty
   */
  record LinkAdded(ChangeKind kind, TextSpan span, String about, String url) implements Change {}

  /** A link that is there no more; its span is empty. */
  record LinkRemoved(TextSpan span, String words, String url) implements Change {
    @Override
    public ChangeKind kind() {
      return ChangeKind.LINK_REMOVED;
    }
  }

  /** The report calls itself otherwise. */
  record Retitled(String before, String now) implements Change {
    @Override
    public ChangeKind kind() {
      return ChangeKind.TITLE_CHANGED;
    }

    @Override
    public TextSpan span() {
      return new TextSpan(0, 0);
    }
  }
}
