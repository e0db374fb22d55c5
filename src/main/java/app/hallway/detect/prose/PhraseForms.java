package app.hallway.detect.prose;

import static app.hallway.detect.prose.PhraseForm.first;
import static app.hallway.detect.prose.PhraseForm.form;
import static app.hallway.detect.words.SpeechWords.ABOUT;
import static app.hallway.detect.words.SpeechWords.ABOUT_IN_SLAVIC;
import static app.hallway.detect.words.SpeechWords.ASKS;
import static app.hallway.detect.words.SpeechWords.BY;
import static app.hallway.detect.words.SpeechWords.CALLED;
import static app.hallway.detect.words.SpeechWords.NOUN;
import static app.hallway.detect.words.SpeechWords.NOUNS;
import static app.hallway.detect.words.SpeechWords.NOUN_IN_SLAVIC;
import static app.hallway.detect.words.SpeechWords.OF;
import static app.hallway.detect.words.SpeechWords.PRESENTS;
import static app.hallway.detect.words.SpeechWords.SHOWS;
import static app.hallway.detect.words.SpeechWords.SPEAKS;
import static app.hallway.detect.words.SpeechWords.TO_SHOW;
import static app.hallway.detect.words.SpeechWords.VERB_SECOND;

import app.hallway.detect.prose.PhraseForm.Teller;
import app.hallway.detect.words.SpeechWords;
import java.util.List;

/**
 * The forms in which sentences say what a talk was about. In each, the group {@code topic} holds
 * what it was about; {@code who} and {@code also}, where it has them, who gave it.
 */
final class PhraseForms {
  static final String NAME =
      "(?:@[\\w.-]{3,30}|\\p{Lu}[\\p{L}\\p{M}\\d’'-]*(?:\\.(?= ?\\p{Lu}))?(?: (?:(?:de|da|del|van|von|der|di|la|le)"
          + " )?\\p{Lu}[\\p{L}\\p{M}\\d’'-]*(?:\\.(?= ?\\p{Lu}))?){0,3})";

  /** Words up to the next sign; a full stop within "Node.js" or "vs." is none. */
  private static final String TOPIC =
      "(?<topic>(?:[^.,;:!?()\\n]|\\.(?=[\\p{Ll}\\d])|(?<= vs)\\.|,(?=\\d)){3,110})";

  private static final String CAPITAL = "[\\p{Lu}\\d][^\\s,;:!?()“”\"«».]*";
  private static final String SMALL =
      "(?:of|the|and|a|an|for|to|in|on|with|or|&|vs\\.?|is|your|de|la|el|del|y|di|du|des|et|und|der|die|das|für|mit|–|-)";
  private static final String RUN = CAPITAL + "(?:[:,]? (?:" + SMALL + " ){0,2}" + CAPITAL + ")";

  /** What may stand between a noun and what the talk was about. */
  private static final String GAP =
      "(?: \\([^()]{1,60}\\)| (?:that )?(?:I|we) (?:\\p{Ll}+ ){0,2}\\p{Ll}+)?"
          + "(?:,? (?:(?:given|held|led|presented|run) )?(?:by|from|with|on|de|do|da|del|di|von|van|par|por|of"
          + "|mit|av|af|från|door|d['’]) "
          + NAME
          + "(?:,? (?:and|und|et|y|e|en|&|from|of|at|de|von|van|da) "
          + NAME
          + "){0,2},?|(?: \\p{Ll}[\\p{L}-]*){1,2}?)?"
          + "(?: (?:was|were|is|are|focus(?:ed|es)?|centered|handelte|handelt|ging)(?: (?:all|mostly|mainly"
          + "|only|around))?)?";

  /** Nouns, then what they are about. */
  static final PhraseForm NOUN_ABOUT =
      form(
          Teller.ANYBODY,
          SpeechWords.TALKS_OR_ONE,
          "(?i:(?<many>"
              + NOUNS
              + ")|"
              + NOUN
              + "|(?:the|with|was) one)"
              + GAP
              + " (?i:"
              + ABOUT
              + ") "
              + TOPIC);

  /** "la charla de Ada Byron trató de X". */
  private static final PhraseForm NOUN_TREATED =
      form(
          Teller.ANYBODY,
          SpeechWords.TALKS,
          "(?i:"
              + NOUN
              + ")(?: de "
              + NAME
              + ")? (?:trat[óa]|trataba|versó|versaba|parl[óae]?|parlava"
              + "|parlait|portait|handelte|ging|handlade|handlede|dotyczył[ao]?)(?: (?:de|di|sobre|von|um|om|sur)"
              + "(?: (?:todo lo relacionado con))?)? "
              + TOPIC);

  /** "přednáška o X". */
  static final PhraseForm SLAVIC =
      form(
          Teller.ANYBODY,
          SpeechWords.TALKS,
          "(?i:"
              + NOUN_IN_SLAVIC
              + ")(?: "
              + NAME
              + ")?"
              + GAP
              + " (?i:"
              + ABOUT_IN_SLAVIC
              + ")"
              + TOPIC);

  /** "celle d'Ada Byron sur X", "la de Ada Byron sobre X". */
  private static final PhraseForm STAND_IN =
      form(
          Teller.PERHAPS_PERSON,
          FormWords.STAND_INS,
          "(?:celles?|celui|quell[aoe]|la|las|el|los|die|der) (?:de |d['’]|di |von )(?<who>"
              + NAME
              + ")(?:, [^,]{2,40},)? (?:(?i:"
              + ABOUT
              + ")|"
              + CALLED
              + ") "
              + TOPIC);

  /** "Ada Byron, who works at Example, spoke at length about X". */
  private static final PhraseForm SPOKE_ABOUT =
      form(
              Teller.NAMED,
              who()
                  + "(?<gap>(?:,? [^.;!?]{0,60}?,?)??,?) "
                  + SPEAKS
                  + "(?: (?!about|on|over)[\\p{L}]+){0,4}?(?: "
                  + OF
                  + "|,? (?="
                  + ASKS
                  + " ))"
                  + TOPIC)
          .with(SpeechWords.SPEAK);

  /** "Ada Byron and Bob Cole presented X". */
  private static final PhraseForm PRESENTED =
      form(
              Teller.NAMED,
              who()
                  + "(?<gap>(?:,? [^.;!?]{0,60}?,?)??) "
                  + PRESENTS
                  + "(?: (?:us|on|about))? "
                  + TOPIC)
          .with(SpeechWords.PRESENT);

  private static final PhraseForm SHOWED =
      form(
              Teller.PERHAPS_PERSON,
              who() + "(?<gap>(?:,? [^.;!?]{0,50}?,?)??) " + SHOWS + "(?: us)? " + TOPIC)
          .with(SpeechWords.SHOW);

  /** "Ada Byron stellte X vor". */
  static final PhraseForm SET_FORTH =
      form(
          Teller.ANYBODY,
          FormWords.SET_FORTH,
          "stellten? (?:(?:zunächst|zuerst|dann|danach|anschließend|schließlich|uns|noch|auch|dort) ){0,2}(?:(?<who>"
              + NAME
              + ")(?: und (?<also>"
              + NAME
              + "))? )?(?<topic>[^.;:!?()\\n]{3,160}?) vor(?!\\p{L})");

  /** "Zunächst skizzierten Ada Byron und Bob Cole X", "Daarna vertelde Ada Byron over X". */
  static final PhraseForm VERB_FIRST =
      form(
          Teller.PERHAPS_PERSON,
          SpeechWords.SECOND,
          VERB_SECOND
              + " (?:\\p{Ll}+ ){0,2}?(?<who>"
              + NAME
              + ")(?:(?:,|,? (?:und|en|og|och|y|e|et)) (?<also>"
              + NAME
              + ")(?:(?:,|,? (?:und|en|og|och|y|e|et)) "
              + NAME
              + "){0,2})?(?: aus (?:der )?Sicht \\S+ \\S+)?(?:,? (?="
              + ASKS
              + " )| (?:(?:über|over|om|про|о|o) )?)"
              + TOPIC);

  /** "the founder of Example showed how X". */
  static final PhraseForm SHOWED_HOW =
      form(
              Teller.ANYBODY,
              FormWords.THE,
              "(?:the|a|an|our|two|der|die|el|la|le|il) \\p{L}[^.,;!?]{2,50}? "
                  + SHOWS
                  + "(?: us)? (?<topic>(?:how|why|wie|warum|cómo|comment|come|como|hoe) (?:[^.,;:!?()\\n]|\\.(?=[\\p{Ll}\\d])){8,110})")
          .with(SpeechWords.SHOW);

  /** "listened to Ada Byron from Example about X". */
  static final PhraseForm HEARD =
      form(
          Teller.PERHAPS_PERSON,
          FormWords.HEARD,
          "(?:listened to|listening to|heard?|watched|saw|enjoyed|liked|loved|caught|attended|écout[ée]r?|escuch(?:ar|é|amos) a|ascoltat[oi]) (?<who>"
              + NAME
              + ")(?<gap>[^.,;!?]{0,40}?) (?:(?:talk|speak|present|parler|hablar|parlare) )?(?:about|on|sobre|sur|de|di) "
              + TOPIC);

  /** "listened to X by Ada Byron". */
  static final PhraseForm ATTENDED =
      form(
              Teller.PERSON,
              FormWords.HEARD,
              "(?:listened to|attended|watched|saw|went to|joined|enjoyed|caught|visited) (?<topic>\\p{Lu}[^.,;!?()\\n\"“”]{3,100}?),? "
                  + BY
                  + " (?<who>"
                  + NAME
                  + ")")
          .with(FormWords.BY);

  /** "Ada Byron gave a Primer on Trees". */
  static final PhraseForm GAVE =
      form(
              Teller.PERSON,
              "(?<who>"
                  + NAME
                  + ")(?<gap>(?: (?:from|of|at) [^.,;!?]{2,30})?) (?:gave|delivered|led|ran|held) (?:us )?(?:an?|the) (?<topic>"
                  + RUN
                  + "{1,12})")
          .with(FormWords.GAVE);

  /** "Ada Byron gave an introduction to X". */
  static final PhraseForm INTRODUCED =
      form(
              Teller.PERHAPS_PERSON,
              "(?<who>"
                  + NAME
                  + ")(?<gap>(?:,? [^.;!?]{0,50}?,?)??) (?:gave|gives|provided|delivered|offered|did|gab|a fait|a donné|hizo|dio"
                  + "|ha fatto|ha dato|fez|gaf) (?:(?:us|uns|nous|ons) )?(?:an?|the|some|einen?|une?|una|um|uma|een) (?:\\p{Ll}+ ){0,3}?"
                  + "(?<topic>(?:introduction|intro|overview|deep dive|tour|update|crash course|primer|insights?|Einblick|Überblick"
                  + "|Einführung|introducción|visión|introduzione|panoramica|introdução|inleiding|overzicht)"
                  + " (?:to|of|into|on|in|from|über|zu|à|de|sur|a|sobre|di|su|alla|al|van|over) [^.,;:!?()\\n]{3,90})")
          .with(FormWords.INTRODUCED);

  /** "Ada Byron took the stage to talk about X". */
  static final PhraseForm CAME_TO_SHOW =
      form(Teller.PERSON, "(?<who>" + NAME + ")(?<gap> [^.;!?]{0,60}?) " + TO_SHOW + " " + TOPIC)
          .with(FormWords.TO_SHOW);

  /** "Ada Byron on X". */
  static final PhraseForm PERSON_ON =
      form(Teller.PERSON, "(?<who>" + NAME + ")(?<gap>) (?:on|über|sur|sobre|over) " + TOPIC)
          .with(FormWords.ON);

  /** "her keynote Gardens of Tomorrow". */
  static final PhraseForm OWN_TITLE =
      form(
          Teller.NO_NAME,
          FormWords.OWN,
          "(?:her|his|their|my|the|ihrem?|ihrer|seinem?|seiner|son|sa|su|sua|seu|suo|haar|zijn|la|il|el) (?:\\p{Ll}+ )?"
              + NOUN
              + " (?<topic>"
              + RUN
              + "{1,12})");

  /** "X by Ada Byron was next", where the name is a link or emphasised. */
  static final PhraseForm MARKED_NAME =
      first(
              Teller.MARKED_PERSON,
              "^\\W*(?<topic>\\p{Lu}[^.;!?()\\n\"“”]{6,100}?),? " + BY + " (?<who>" + NAME + ")")
          .with(FormWords.BY);

  /** "the title was “X”". */
  static final PhraseForm TITLE_WAS =
      form(
          Teller.ANYBODY,
          FormWords.TITLE,
          "(?:[Tt]itle (?:was|is)|[Tt]itel (?:war|ist|was|is)|titre était|título (?:era|fue)|titolo era)[:,]? (?<topic>[\"“«„][^\"“”«»„\\n]{3,160}[\"”»“])");

  /** "a talk by Ada Byron called X". */
  private static final PhraseForm NAMED =
      form(
          Teller.ANYBODY,
          SpeechWords.TALKS,
          "(?i:"
              + NOUN
              + "|"
              + NOUNS
              + ")"
              + GAP
              + "(?: \\p{Ll}+){0,2}?,? (?i:(?:was |war |è |fue )?"
              + CALLED
              + "),? [\"“«]?(?<topic>\\p{Lu}(?:[^.,;!?()\\n\"“”«»]|\\.(?=[\\p{Ll}\\d])|,(?= \\p{Lu})|(?<= vs)\\.){3,110})");

  /** "the workshop, Pruning Old Trees, made me think". */
  private static final PhraseForm APPOSED =
      form(
          Teller.NO_NAME,
          SpeechWords.TALKS,
          "(?i:"
              + NOUN
              + ")(?: of the (?:day|morning|afternoon|event|conference))?, (?<topic>"
              + RUN
              + "{1,12})(?:,? "
              + BY
              + " (?<who>"
              + NAME
              + "))?");

  /** "the Pruning Old Trees workshop". */
  private static final PhraseForm COMPOUND =
      form(
          Teller.ANYBODY,
          FormWords.THE,
          "(?:the|an?|his|her|their|our|my) (?:\\p{Ll}+ )?(?<topic>"
              + RUN
              + "{2,12}) (?i:"
              + NOUN
              + ")(?!\\p{L})");

  /** "a Pruning workshop by Ada Byron". */
  private static final PhraseForm COMPOUND_BY =
      form(
              Teller.ANYBODY,
              FormWords.THE,
              "(?:the|an?|his|her|their|our|my) (?:\\p{Ll}+ )?(?<topic>"
                  + RUN
                  + "{0,12} (?i:"
                  + NOUN
                  + "))(?:,? (?:led|given|held|run|presented))? "
                  + BY
                  + " (?:(?<who>"
                  + NAME
                  + ")|the )")
          .with(FormWords.BY);

  /** "Pruning Old Trees by Ada Byron". */
  private static final PhraseForm TITLE_BY =
      form(
              Teller.PERSON,
              "(?<topic>"
                  + RUN
                  + "{1,12}),? (?:was |were )?(?:(?:presented|given|held|led) )?"
                  + BY
                  + " (?<who>"
                  + NAME
                  + ")")
          .with(FormWords.BY);

  /** "Old trees was presented by Ada Byron". */
  private static final PhraseForm WAS_PRESENTED =
      first(
              Teller.ANYBODY,
              "^\\W*(?<topic>\\p{Lu}[^.,;:!?()\\n]{2,80}?) (?:was|were) (?:presented|demoed|delivered) by (?<who>"
                  + NAME
                  + ")")
          .with(FormWords.PRESENTED);

  /** "Ada Byron's keynote". */
  private static final PhraseForm OWN_KEYNOTE =
      form(
          Teller.PERHAPS_PERSON,
          "(?<topic>(?<who>" + NAME + ")['’]s? (?:(?:opening|closing) )?keynote)(?!\\p{L})");

  /** "the keynote by Ada Byron". */
  private static final PhraseForm KEYNOTE_BY =
      form(
          Teller.PERHAPS_PERSON,
          "(?<topic>(?i:keynote) (?:by|from|di|de|von|par|por|of|door) (?<who>" + NAME + "))");

  static final List<PhraseForm> BY_NOUN =
      List.of(
          NAMED,
          NOUN_ABOUT,
          SLAVIC,
          NOUN_TREATED,
          STAND_IN,
          APPOSED,
          COMPOUND_BY,
          COMPOUND,
          OWN_TITLE,
          TITLE_BY,
          PERSON_ON);
  static final List<PhraseForm> BY_VERB =
      List.of(
          SPOKE_ABOUT,
          PRESENTED,
          INTRODUCED,
          SHOWED,
          SET_FORTH,
          VERB_FIRST,
          GAVE,
          CAME_TO_SHOW,
          SHOWED_HOW,
          WAS_PRESENTED);
  static final List<PhraseForm> ALONE = List.of(HEARD, ATTENDED, MARKED_NAME, TITLE_WAS);
  static final List<PhraseForm> KEYNOTES = List.of(OWN_KEYNOTE, KEYNOTE_BY);

  private PhraseForms() {}

  static String name(String group) {
    return "(?<" + group + ">" + NAME + ")";
  }

  private static String who() {
    return name("who") + "(?: (?:and|und|et|y|e|en|&) " + name("also") + ")?";
  }
}
