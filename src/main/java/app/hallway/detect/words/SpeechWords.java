package app.hallway.detect.words;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words by which sentences tell that somebody gave a talk, as alternatives for patterns: what a
 * talk is called, verbs of speaking and showing, and the prepositions between them and a topic.
 */
public final class SpeechWords {
  private static final List<String> ONE =
      words(
          "talk session keynote presentation workshop tutorial lecture panel demo speech conf quickie"
              + " charla ponencia sesión presentación taller xerrada palestra apresentação sessão"
              + " oficina vortrag vortrags vortrages eröffnungsvortrag impulsvortrag abschlussvortrag"
              + " fachvortrag lightningtalk präsentation referat beitrag conférence"
              + " présentation exposé intervention atelier presentazione intervento sessione"
              + " relazione lezing presentatie sessie praatje keynoter prelekcja prelekcji prelekcję"
              + " prelekcją wykład wykładu wykładzie prezentacja prezentacji prezentację prezentacją"
              + " wystąpienie wystąpienia přednáška přednášku přednášce přednáškou prezentace"
              + " prezentaci foredrag foredraget föredrag föredraget föreläsning presentasjon доклад"
              + " доклада докладе докладом лекция лекцию лекции előadás előadása előadást presentasi"
              + " sunum");
  private static final List<String> SEVERAL =
      words(
          "talks sessions keynotes presentations workshops tutorials lectures demos panels charlas"
              + " ponencias sesiones presentaciones talleres palestras apresentações vorträge"
              + " vorträgen präsentationen referate conférences présentations ateliers presentazioni"
              + " interventi lezingen presentaties sessies prelekcje prezentacje přednášky"
              + " foredragene доклады докладов");

  /** What one talk is called, in the forms that the word takes in a sentence. */
  public static final String NOUN = any(ONE);

  /** What several talks are called. */
  public static final String NOUNS = any(SEVERAL);

  /** Those of the words for one talk that Slavic languages use. */
  public static final String NOUN_IN_SLAVIC =
      any(
          words(
              "talk talks keynote prelekcja prelekcji prelekcję prelekcją prelekcje wykład wykładu"
                  + " prezentacja prezentacji prezentację prezentacją wystąpienie przednáška přednáška"
                  + " přednášku přednášce přednáškou prezentace prezentaci доклад доклада докладе"
                  + " докладом доклады лекция лекцию лекции"));

  /** What stands between a talk and its topic. */
  public static final String ABOUT =
      "(?:on|about|regarding|sobre|acerca de(?:l)?|sur|[üu]ber|zum thema|zu(?:m|r)?"
          + "|su(?:l|lla|llo|i|gli|lle)?|over|om|про|об|på|tentang|mengenai)";

  /** The same in languages where the word is a single letter. */
  public static final String ABOUT_IN_SLAVIC = "(?:[oо] (?:(?:tom|tym|том), )?)";

  /** What stands between a verb of speaking and a topic. */
  public static final String OF =
      "(?:(?:on|about|over|sobre|sur|[üu]ber|von|vom|of|om|про|об|de|del|di|du|des|su"
          + "|d(?:el|ella|ello|ei|egli|elle)|su(?:l|lla|llo|i|gli|lle)|acerca de(?:l)?"
          + "|dar[üu]ber,|ervan) |d['’]|(?:dell|sull)['’]|[oо] (?:(?:tom|tym|том), )?)";

  /** What stands between a talk and its title. */
  public static final String CALLED =
      "(?:titled|called|entitled|named|dubbed|(?:that|which) (?:is|was) called"
          + "|intitul[ée]e?s?|appel[ée]e?s?|titulad[ao]s?|llamad[ao]s?|intitulad[ao]s?|chamad[ao]s?"
          + "|(?:con el|com o) t[íi]tulo|intitolat[oaie]|chiamat[oa]|dal titolo|mit dem titel|namens"
          + "|genaamd|getiteld|met de titel|zatytu[łl]owan\\p{L}+|pod tytu[łl]em|pt\\.|s n[áa]zvem"
          + "|nazvan\\p{L}+|med tit(?:eln|telen|len)|под названием|на тему)";

  /** What stands between a title and who speaks. */
  public static final String BY = "(?:by|from|par|por|von|door|av|af|przez)";

  private static final List<String> SPEAKING =
      words(
          "spoke speaks speaking talked talks talking told lectured"
              + " sprach spricht sprachen redete redeten referierte referierten berichtete"
              + " berichteten erzählte erzählten erzählt"
              + " parlé parle parlait parlent parlant"
              + " habló habla hablaron hablando hablado hablaba"
              + " falou fala falaram falando falado"
              + " parlato parla parlava parlando discusso"
              + " sprak spreekt spraken vertelde vertelt vertelden praatte"
              + " mówił mówiła opowiadał opowiadała opowiedział opowiedziała"
              + " mluvil mluvila mluvili hovořil hovořila vyprávěl vyprávěla povídal povídala"
              + " talade pratade berättade föreläste snakket snakkede fortalte"
              + " рассказал рассказала рассказали рассказывал говорил говорила");
  private static final List<String> PRESENTING =
      words(
          "presented presents presenting demoed demonstrated discussed"
              + " präsentierte präsentierten"
              + " presentó presentaron apresentou apresentaram présenté présentait présentaient"
              + " presentato presenteerde presenteerden"
              + " zaprezentował zaprezentowała przedstawił przedstawiła představil představila"
              + " presenterade presenterte præsenterede представил представила представили");
  private static final List<String> SHOWING =
      words(
          "introduced showed showcased explained covered illustrated outlined explored"
              + " demonstrates introduces explains showing explaining"
              + " described describes shared shares detailed details highlighted highlights"
              + " identified addressed addresses reviewed summarized summarised surveyed compared"
              + " unveiled announced proposed argued advocated examined tackled recounted taught"
              + " covers explores shows outlines unpacked debunked dissected"
              + " zeigte zeigten erklärte erklärten erläuterte erläuterten skizzierte skizzierten"
              + " demonstrierte demonstrierten beleuchtete beleuchteten beschrieb beschrieben"
              + " schilderte schilderten diskutierte diskutierten thematisierte behandelte"
              + " décrit abordé évoqué partagé décortiqué démontré proposé"
              + " describió describieron comentó comentaron abordó abordaron compartió compartieron"
              + " detalló descreveu abordou comentou compartilhou tratou descritto affrontato"
              + " condiviso descrive affronta beschreef beschreven behandelde behandelt deelde"
              + " opisał opisała przybliżył przybliżyła popsal popsala rozebral beskrev"
              + " описал описала разобрал разобрала осветил затронул"
              + " présente montré expliqué exposé détaillé raconté"
              + " mostró mostraron explicó explicaron contó contaron expuso expusieron exponía"
              + " exponían enseñó mostrou explicou contou demonstrou"
              + " presenta illustrato trattato mostrato spiegato spiegando raccontato illustrando"
              + " presentando presenteert demonstreert demonstreerde toonde besprak"
              + " pokazał pokazała omówił omówiła ukázal ukázala předvedl předvedla"
              + " visade viste показал показала продемонстрировал продемонстрировала");

  private static final List<String> VERBS_SECOND =
      words(
          "sprach spricht sprachen redete redeten referierte referierten berichtete berichteten"
              + " erzählte erzählten präsentierte präsentierten zeigte zeigten erklärte erklärten"
              + " erläuterte erläuterten skizzierte skizzierten demonstrierte demonstrierten"
              + " beleuchtete beleuchteten sprak spreekt spraken vertelde vertelt vertelden"
              + " presenteerde presenteert presenteerden demonstreerde demonstreert toonde besprak"
              + " talade pratade berättade föreläste presenterade visade snakket snakkede fortalte"
              + " presenterte præsenterede viste mluvil mluvila představil představila"
              + " рассказал рассказала представил представила");

  /** Verbs after which those who speak may be named, in languages that put the verb second. */
  public static final String VERB_SECOND = any(VERBS_SECOND);

  /** Verbs that need a preposition before their topic. */
  public static final String SPEAKS = any(SPEAKING);

  /** Verbs whose object is a topic, whoever their subject is. */
  public static final String PRESENTS = any(PRESENTING);

  /** Verbs whose object is a topic where their subject is somebody who speaks. */
  public static final String SHOWS =
      "(?:(?:walked|took)(?: us)? through|dove into|went through|"
          + String.join("|", SHOWING)
          + ")";

  /** What the same verbs are called where somebody comes to do it. */
  public static final String TO_SHOW =
      "(?:(?:to|nous|para|per|a|à|um|om) (?:(?:talk|speak) (?:to us )?about|present|explain|show|demonstrate"
          + "|discuss|introduce|parler d(?:es?|u)|présenter|expliquer|montrer|hablar(?:nos)? (?:de|sobre)"
          + "|presentar(?:nos)?|contar(?:nos)?|explicar(?:nos)?|parlar(?:e|ci) d(?:i|el|ella)|presentar(?:e|ci)"
          + "|falar (?:de|sobre)|apresentar|mostrar))";

  /** Words with which a topic begins that is told as a question. */
  public static final String ASKS =
      "(?:how|why|wie|warum|hoe|waarom|jak|dlaczego|proč|cómo|comment|pourquoi|come|hur|hvordan|как|почему)";

  private static final WordSet VERBS =
      set(
          List.of(
              SPEAKING,
              PRESENTING,
              SHOWING,
              words(
                  "gave gives provided led ran stellte stellten gab walked took went dove explain present"
                      + " show presenter présenter presentar presentare parler hablar parlare falar")));

  /** What one talk and several are called. */
  public static final WordSet TALKS = set(List.of(ONE, SEVERAL));

  /** The same, and with what a talk begins that is called "the one". */
  public static final WordSet TALKS_OR_ONE = set(List.of(ONE, SEVERAL, words("the with was")));

  /** The words that {@link #SPEAKS} finds. */
  public static final WordSet SPEAK = set(List.of(SPEAKING));

  /** The words that {@link #PRESENTS} finds. */
  public static final WordSet PRESENT = set(List.of(PRESENTING));

  /** The first words of what {@link #SHOWS} finds. */
  public static final WordSet SHOW = set(List.of(SHOWING, words("walked took dove went")));

  /** The words that {@link #VERB_SECOND} finds. */
  public static final WordSet SECOND = set(List.of(VERBS_SECOND));

  private SpeechWords() {}

  /** True where a text has a word for a talk. */
  public static boolean hasNoun(String text) {
    return TALKS.hasAnyOf(text);
  }

  /** True where a text has a verb of speaking or showing. */
  public static boolean hasVerb(String text) {
    return VERBS.hasAnyOf(text);
  }

  private static List<String> words(String words) {
    return List.of(words.split(" ", -1));
  }

  private static WordSet set(List<List<String>> lists) {
    return WordSet.of(lists.stream().flatMap(List::stream).toArray(String[]::new));
  }

  private static String any(List<String> words) {
    return words.stream().collect(Collectors.joining("|", "(?:", ")"));
  }
}
