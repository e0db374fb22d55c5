package app.hallway.search;

import static java.util.Map.entry;

import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.SearchHit;
import app.hallway.model.TalkKind;
import app.hallway.search.Condition.Coloured;
import app.hallway.search.Condition.Dated;
import app.hallway.search.Condition.Has;
import app.hallway.search.Condition.Is;
import app.hallway.search.Condition.OfNoteKind;
import app.hallway.search.Condition.OfTalkKind;
import app.hallway.search.Condition.OfType;
import app.hallway.search.Condition.Possession;
import app.hallway.search.Condition.Side;
import app.hallway.search.Condition.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a query may ask of a thing besides its words, each with the values that it takes. */
public enum Operator implements QueryName {
  TYPE("type typ"),
  /** The types are kinds too: so a query could ask for them before there was {@link #TYPE}. */
  KIND("kind art"),
  COLOUR("colour color farbe"),
  HAS("has hat"),
  IS("is ist"),
  BEFORE("before vor"),
  AFTER("after nach"),
  ON("on am");

  private final String words;

  Operator(String words) {
    this.words = words;
  }

  /** What it may be asked for, in English and in German; days are asked for otherwise. */
  private List<Map.Entry<Condition, List<String>>> listed() {
    return switch (this) {
      case TYPE -> types();
      case KIND -> kinds();
      case COLOUR -> colours();
      case HAS -> possessions();
      case IS -> standings();
      case BEFORE, AFTER, ON -> List.of();
    };
  }

  @Override
  public List<String> words() {
    return List.of(words.split(" "));
  }

  /** Empty for a word that names none; case does not matter. */
  public static Optional<Operator> named(String word) {
    return QueryName.find(values(), word);
  }

  /** What it may be asked for, each once, in English or in German. */
  public List<String> values(boolean german) {
    return side()
        .map(_ -> Period.usual(german))
        .orElseGet(() -> listed().stream().map(value -> word(value.getValue(), german)).toList());
  }

  private static String word(List<String> words, boolean german) {
    return words.get(german && words.size() > 1 ? 1 : 0);
  }

  /** Empty for what is no value of it; case, accents and hyphens do not matter. */
  Optional<Condition> read(String value) {
    var said = PlainWords.of(value);
    return side()
        .map(side -> Period.read(value).map(period -> (Condition) new Dated(side, period)))
        .orElseGet(() -> listed(said));
  }

  private Optional<Condition> listed(String said) {
    return listed().stream()
        .filter(value -> names(value).anyMatch(said::equals))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether more of a value may follow. */
  boolean hasBeginning(String value) {
    var said = PlainWords.of(value);
    return side()
        .map(_ -> Period.hasBeginning(said))
        .orElseGet(
            () ->
                listed().stream().flatMap(Operator::names).anyMatch(name -> name.startsWith(said)));
  }

  private static Stream<String> names(Map.Entry<Condition, List<String>> value) {
    return value.getValue().stream().map(PlainWords::of);
  }

  /** A condition that it makes, as a query says it. */
  String said(Condition condition) {
    return word()
        + ":"
        + (condition instanceof Dated(_, var period) ? period.written() : written(condition));
  }

  /** As {@link #read} takes it. */
  private String written(Condition condition) {
    return listed().stream()
        .filter(value -> value.getKey().equals(condition))
        .map(value -> value.getValue().getFirst())
        .findFirst()
        .orElseThrow();
  }

  private Optional<Side> side() {
    return switch (this) {
      case BEFORE -> Optional.of(Side.BEFORE);
      case AFTER -> Optional.of(Side.AFTER);
      case ON -> Optional.of(Side.ON);
      case TYPE, KIND, COLOUR, HAS, IS -> Optional.empty();
    };
  }

  private static List<Map.Entry<Condition, List<String>>> types() {
    return List.of(
        entry(new OfType(SearchHit.Kind.REPORT), List.of("report", "bericht")),
        entry(new OfType(SearchHit.Kind.TALK), List.of("talk", "vortrag")),
        entry(new OfType(SearchHit.Kind.NOTE), List.of("note", "notiz")),
        entry(new OfType(SearchHit.Kind.HIGHLIGHT), List.of("highlight", "markierung")));
  }

  private static List<Map.Entry<Condition, List<String>>> kinds() {
    return Stream.concat(
            types().stream(),
            Stream.<Map.Entry<Condition, List<String>>>of(
                entry(new OfTalkKind(TalkKind.KEYNOTE), List.of("keynote")),
                entry(new OfTalkKind(TalkKind.LIGHTNING), List.of("lightning", "blitzvortrag")),
                entry(new OfTalkKind(TalkKind.PANEL), List.of("panel", "podium")),
                entry(new OfTalkKind(TalkKind.WORKSHOP), List.of("workshop")),
                entry(new OfTalkKind(TalkKind.TUTORIAL), List.of("tutorial")),
                entry(new OfTalkKind(TalkKind.BOF), List.of("bof")),
                entry(new OfTalkKind(TalkKind.DEMO), List.of("demo")),
                entry(new OfNoteKind(NoteKind.TAKEAWAY), List.of("takeaway", "erkenntnis")),
                entry(new OfNoteKind(NoteKind.QUESTION), List.of("question", "frage")),
                entry(new OfNoteKind(NoteKind.ACTION), List.of("action", "aufgabe")),
                entry(new OfNoteKind(NoteKind.QUOTE), List.of("quote", "zitat"))))
        .toList();
  }

  private static List<Map.Entry<Condition, List<String>>> colours() {
    return List.of(
        entry(new Coloured(HighlightColour.YELLOW), List.of("yellow", "gelb")),
        entry(new Coloured(HighlightColour.GREEN), List.of("green", "grün")),
        entry(new Coloured(HighlightColour.BLUE), List.of("blue", "blau")),
        entry(new Coloured(HighlightColour.PURPLE), List.of("purple", "lila")),
        entry(new Coloured(HighlightColour.RED), List.of("red", "rot")));
  }

  private static List<Map.Entry<Condition, List<String>>> possessions() {
    return List.of(
        entry(new Has(Possession.NOTE), List.of("note", "notiz")),
        entry(new Has(Possession.HIGHLIGHT), List.of("highlight", "markierung")),
        entry(new Has(Possession.RECORDING), List.of("recording", "aufzeichnung", "video")),
        entry(new Has(Possession.SLIDES), List.of("slides", "folien")),
        entry(new Has(Possession.ACTION), List.of("action", "aufgabe")),
        entry(new Has(Possession.QUESTION), List.of("question", "frage")));
  }

  private static List<Map.Entry<Condition, List<String>>> standings() {
    return List.of(
        entry(new Is(Standing.UNREAD), List.of("unread", "ungelesen")),
        entry(new Is(Standing.READING), List.of("reading", "angefangen")),
        entry(new Is(Standing.READ), List.of("read", "gelesen")),
        entry(new Is(Standing.STARRED), List.of("starred", "gemerkt")),
        entry(new Is(Standing.TO_WATCH), List.of("to-watch", "anzusehen")),
        entry(new Is(Standing.WATCHED), List.of("watched", "gesehen", "angesehen")),
        entry(new Is(Standing.DETACHED), List.of("detached", "abgelöst")),
        entry(new Is(Standing.SUGGESTED), List.of("suggested", "vorgeschlagen")),
        entry(new Is(Standing.OPEN), List.of("open", "offen")),
        entry(new Is(Standing.DUE), List.of("due", "fällig")));
  }
}
