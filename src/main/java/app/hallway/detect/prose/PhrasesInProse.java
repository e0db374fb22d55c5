package app.hallway.detect.prose;

import app.hallway.detect.headlines.PossibleTitle;
import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.prose.PhraseForms.Form;
import app.hallway.detect.prose.TitleInProse.Manner;
import app.hallway.detect.words.SpeechWords;
import app.hallway.detect.words.TalkVocabulary;
import app.hallway.detect.words.WordWalk;
import app.hallway.markdown.InlineText;
import app.hallway.model.Speaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a sentence says that talks were about: "X spoke about Y", "X's talk on Y". */
final class PhrasesInProse {
  private static final int MOST = 12;

  /** Words in capitals at the start of a sentence that name nobody. */
  private static final Set<String> NOBODY =
      Set.of(
          ("I We You He She They It This That These Those There The A An My Our His Her Their One Who"
                  + " What When Where While After Before Then Next Also And But So As In On At For Another"
                  + " Some Many Most Both All Each Other Ich Wir Er Sie Es Das Der Die Ein Eine Dann Il"
                  + " Elle Nous Je Le La Les Un Une El Los Las Yo Ele Ela Eu O Os Lui Lei Ci Hij Zij"
                  + " Ze De Het Een Slides Talk Talks Session Sessions Keynote Day Speech Juste Ensuite"
                  + " Puis Luego Después Tambén Poi Dopo Daarna")
              .split(" ", -1));

  /** "Ada from Example". */
  private static final Pattern OF = Pattern.compile(" (?:from|of|at|di|de|von|van) ");

  private final InlineText sentence;
  private final List<TitleInProse> found = new ArrayList<>();

  private PhrasesInProse(InlineText sentence) {
    this.sentence = sentence;
  }

  /** Those that are found, in no order. */
  static List<TitleInProse> find(InlineText sentence) {
    var phrases = new PhrasesInProse(sentence);
    var text = sentence.text();
    boolean noun = TalkVocabulary.hasNoun(text) || SpeechWords.hasNoun(text);
    if (noun) {
      PhraseForms.BY_NOUN.forEach(phrases::look);
    }
    if (SpeechWords.hasVerb(text)) {
      PhraseForms.BY_VERB.forEach(phrases::look);
    }
    PhraseForms.ALONE.forEach(phrases::look);
    if (WordWalk.isDense(text)) {
      PhraseForms.DENSE.forEach(phrases::look);
    }
    if (noun && phrases.found.isEmpty()) {
      PhraseForms.KEYNOTES.forEach(phrases::look);
    }
    return phrases.found;
  }

  private void look(Form form) {
    var text = sentence.text();
    var match = form.pattern().matcher(text);
    for (int at = 0; found.size() < MOST && form.pattern().next(match, text, at); ) {
      at = match.start() + 1;
      if (isTold(form, match)) {
        add(form, match);
        at = Math.max(match.end("topic"), at);
      }
    }
  }

  private void add(Form form, Matcher match) {
    if (!form.group(match, "many").isEmpty()) {
      var topics = TopicList.split(sentence.text(), match.start("topic"));
      if (topics.size() > 1) {
        topics.forEach(topic -> add(topic.from(), topic.to(), false, List.of()));
        return;
      }
    }
    add(
        match.start("topic"),
        match.end("topic"),
        PhraseForms.KEYNOTES.contains(form),
        people(form, match));
  }

  private void add(int from, int to, boolean keynote, List<Speaking> people) {
    var topic = TopicEnds.cut(sentence, from, to);
    var words = sentence.text().substring(topic.start(), topic.end());
    boolean free =
        found.stream().noneMatch(t -> t.start() < topic.end() && topic.start() < t.end());
    if (free && TopicEnds.mayBeTopic(words) && (keynote || PossibleTitle.isOne(words))) {
      var speakers =
          people.isEmpty() && !topic.speaker().isEmpty()
              ? List.of(new Speaking(topic.speaker(), null))
              : people;
      found.add(new TitleInProse(topic.start(), topic.end(), Manner.PHRASE, speakers));
    }
  }

  private boolean isTold(Form form, Matcher match) {
    var who = form.group(match, "who");
    return switch (form.teller()) {
      case ANYBODY -> true;
      case NAMED ->
          TitleInProse.isPerson(who)
              || (form.group(match, "gap").isEmpty()
                  && Character.isUpperCase(who.charAt(0))
                  && !NOBODY.contains(who));
      case PERHAPS_PERSON -> PersonNames.judge(who) != Likeness.NO;
      case MARKED_PERSON ->
          PersonNames.judge(who) != Likeness.NO
              && isMarked(match.start("who"))
              && !NOBODY.contains(firstWord(match.group("topic")));
      case PERSON ->
          PersonNames.judge(who) == Likeness.YES
              || (PersonNames.isGivenName(who) && OF.matcher(form.group(match, "gap")).lookingAt());
    };
  }

  private boolean isMarked(int at) {
    return sentence.links().stream().anyMatch(link -> link.start() == at)
        || sentence.emphases().stream().anyMatch(emphasis -> emphasis.start() == at);
  }

  private static String firstWord(String words) {
    return words.split(" ", 2)[0];
  }

  private static List<Speaking> people(Form form, Matcher match) {
    return Stream.of("who", "also")
        .map(group -> form.group(match, group))
        .filter(TitleInProse::isPerson)
        .map(name -> new Speaking(name, null))
        .toList();
  }
}
