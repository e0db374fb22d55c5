package app.hallway.detect.prose;

import app.hallway.detect.headlines.PossibleTitle;
import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.prose.TitleInProse.Manner;
import app.hallway.detect.prose.TitleInProse.Stretch;
import app.hallway.detect.prose.TopicEnds.Topic;
import app.hallway.detect.words.SpeechWords;
import app.hallway.detect.words.TalkVocabulary;
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

  /** What is longer is no sentence that one could read. */
  private static final int LONGEST = 3000;

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

  private static final Pattern ADDRESS = Pattern.compile(" ?(?:さん|氏|님|씨|老师|先生)");

  private final InlineText sentence;
  private final List<TitleInProse> found = new ArrayList<>();

  private PhrasesInProse(InlineText sentence) {
    this.sentence = sentence;
  }

  /** Those that are found, in no order. */
  static List<TitleInProse> find(InlineText sentence) {
    var text = sentence.text();
    if (text.length() > LONGEST) {
      return List.of();
    }
    var phrases = new PhrasesInProse(sentence);
    boolean noun = TalkVocabulary.hasNoun(text) || SpeechWords.hasNoun(text);
    if (noun) {
      PhraseForms.BY_NOUN.forEach(phrases::look);
    }
    if (SpeechWords.hasVerb(text)) {
      PhraseForms.BY_VERB.forEach(phrases::look);
    }
    PhraseForms.ALONE.forEach(phrases::look);
    DenseForms.of(text).forEach(phrases::look);
    if (noun && phrases.found.isEmpty()) {
      PhraseForms.KEYNOTES.forEach(phrases::look);
    }
    return phrases.found;
  }

  private void look(PhraseForm form) {
    var text = sentence.text();
    if (!form.mayBeIn(text)) {
      return;
    }
    var match = form.pattern().matcher(text);
    for (int at = 0; found.size() < MOST && form.pattern().next(match, text, at); ) {
      at = match.start() + 1;
      if (isTold(form, match)) {
        at = Math.max(add(form, match), at);
      }
    }
  }

  /** Where the words end that are told about. */
  private int add(PhraseForm form, Matcher match) {
    int start = match.start("topic");
    var listed =
        form.group(match, "many").isEmpty()
            ? List.<Stretch>of()
            : TopicList.split(sentence.text(), start);
    if (listed.size() > 1) {
      listed.forEach(one -> add(TopicEnds.cut(sentence, one.from(), one.to()), List.of(), false));
      return listed.getLast().to();
    }
    var topic = TopicEnds.cut(sentence, start, match.end("topic"));
    add(topic, people(form, match), PhraseForms.KEYNOTES.contains(form));
    return topic.end();
  }

  private void add(Topic topic, List<Speaking> people, boolean keynote) {
    var words = sentence.text().substring(topic.start(), topic.end());
    boolean free =
        found.stream().noneMatch(t -> t.start() < topic.end() && topic.start() < t.end());
    boolean quoted =
        topic.start() > 0 && TopicEnds.opens(sentence.text().charAt(topic.start() - 1));
    if (free
        && (quoted || TopicEnds.mayBeTopic(words))
        && (keynote || PossibleTitle.isOne(words))) {
      var speakers =
          people.isEmpty() && !topic.speaker().isEmpty()
              ? List.of(new Speaking(topic.speaker(), null))
              : people;
      found.add(new TitleInProse(topic.start(), topic.end(), Manner.PHRASE, speakers));
    }
  }

  private boolean isTold(PhraseForm form, Matcher match) {
    var who = form.group(match, "who");
    return switch (form.teller()) {
      case ANYBODY -> true;
      case NO_NAME -> !mayBeName(match.group("topic"));
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

  private static boolean mayBeName(String words) {
    return words.split(" ", 4).length < 3 && PersonNames.judge(words) != Likeness.NO;
  }

  private boolean isMarked(int at) {
    return sentence.links().stream().anyMatch(link -> link.start() == at)
        || sentence.emphases().stream().anyMatch(emphasis -> emphasis.start() == at);
  }

  private static String firstWord(String words) {
    return words.split(" ", 2)[0];
  }

  /** "バイロンさん": whom one speaks of so has a name. */
  private boolean isAddressed(PhraseForm form, Matcher match, String group) {
    return !form.group(match, group).isEmpty()
        && ADDRESS
            .matcher(sentence.text())
            .region(match.end(group), sentence.text().length())
            .lookingAt();
  }

  private List<Speaking> people(PhraseForm form, Matcher match) {
    return Stream.of("who", "also")
        .filter(
            group ->
                PersonNames.judge(form.group(match, group)) != Likeness.NO
                    || PersonNames.isGivenName(form.group(match, group))
                    || isAddressed(form, match, group))
        .map(group -> form.group(match, group))
        .map(name -> new Speaking(name, null))
        .toList();
  }
}
