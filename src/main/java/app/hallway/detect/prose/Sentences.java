package app.hallway.detect.prose;

import app.hallway.detect.words.SentenceEnds;
import app.hallway.detect.words.SpeechWords;
import app.hallway.detect.words.TalkVocabulary;
import app.hallway.markdown.InlineText;
import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into the sentences that may speak of a talk. */
public final class Sentences {
  private static final int LONG_EMPHASIS = 15;

  private Sentences() {}

  /** Only those with a link, or with a word about talks; each on one line. */
  public static List<InlineText> of(InlineText paragraph) {
    var text = paragraph.text();
    if (paragraph.links().isEmpty() && paragraph.emphases().isEmpty() && !speaksOfTalks(text)) {
      return List.of();
    }
    var sentences = new ArrayList<InlineText>();
    var match = SentenceEnds.matcher(text);
    var quotes = TitleInProse.quoted(text);
    int from = 0;
    for (int next = 0; SentenceEnds.next(match, text, next); next = match.end()) {
      int at = match.start();
      boolean quoted = quotes.stream().anyMatch(q -> q.from() < at && at < q.to());
      if (quoted || insideLink(paragraph, at)) {
        continue;
      }
      add(sentences, paragraph, from, match.end());
      from = match.end();
    }
    add(sentences, paragraph, from, text.length());
    return sentences;
  }

  private static boolean insideLink(InlineText paragraph, int at) {
    return paragraph.links().stream().anyMatch(l -> l.start() < at && at < l.end())
        || paragraph.emphases().stream()
            .anyMatch(e -> e.start() < at && at < e.end() && e.end() - e.start() < 160);
  }

  private static void add(List<InlineText> sentences, InlineText paragraph, int from, int to) {
    if (from >= to) {
      return;
    }
    boolean linked =
        paragraph.links().stream().anyMatch(l -> l.start() >= from && l.end() <= to)
            || paragraph.emphases().stream()
                .anyMatch(
                    e -> e.start() >= from && e.end() <= to && e.end() - e.start() > LONG_EMPHASIS);
    var sentence = paragraph.slice(from, to).onOneLine();
    if (linked || speaksOfTalks(sentence.text())) {
      sentences.add(sentence);
    }
  }

  private static boolean speaksOfTalks(String text) {
    return TalkVocabulary.hasNoun(text)
        || TalkVocabulary.hasVerb(text)
        || SpeechWords.hasNoun(text)
        || SpeechWords.hasVerb(text)
        || TitleInProse.maySpeakOfTalks(text);
  }
}
