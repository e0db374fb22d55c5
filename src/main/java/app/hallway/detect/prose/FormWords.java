package app.hallway.detect.prose;

import app.hallway.detect.words.WordSet;

/**
 * Words without which a form of {@link PhraseForms} stands nowhere: with which it begins, or which
 * it holds. They say the same as the forms and say it sooner.
 */
final class FormWords {
  static final WordSet THE =
      WordSet.of(
          "the", "a", "an", "his", "her", "their", "our", "my", "two", "der", "die", "el", "la",
          "le", "il");

  static final WordSet STAND_INS =
      WordSet.of(
          "celle", "celles", "celui", "quella", "quello", "quelle", "la", "las", "el", "los", "die",
          "der");
  static final WordSet OWN =
      WordSet.of(
          "her", "his", "their", "my", "the", "ihre", "ihrem", "ihrer", "seine", "seinem", "seiner",
          "son", "sa", "su", "sua", "seu", "suo", "haar", "zijn", "la", "il", "el");
  static final WordSet HEARD =
      WordSet.of(
          "listened",
          "listening",
          "hear",
          "heard",
          "watched",
          "saw",
          "enjoyed",
          "liked",
          "loved",
          "caught",
          "attended",
          "went",
          "joined",
          "visited",
          "écouté",
          "écoute",
          "écouter",
          "écoutér",
          "escuchar",
          "escuché",
          "escuchamos",
          "ascoltato",
          "ascoltati");
  static final WordSet TITLE = WordSet.of("title", "titel", "titre", "título", "titolo");
  static final WordSet SET_FORTH = WordSet.of("stellte", "stellten");
  static final WordSet BY =
      WordSet.of("by", "from", "par", "por", "von", "door", "av", "af", "przez");
  static final WordSet ON = WordSet.of("on", "über", "sur", "sobre", "over");
  static final WordSet GAVE = WordSet.of("gave", "delivered", "led", "ran", "held");
  static final WordSet INTRODUCED =
      WordSet.of(
          "gave",
          "gives",
          "provided",
          "delivered",
          "offered",
          "did",
          "gab",
          "fait",
          "donné",
          "hizo",
          "dio",
          "fatto",
          "dato",
          "fez",
          "gaf");
  static final WordSet PRESENTED = WordSet.of("presented", "demoed", "delivered");
  static final WordSet TO_SHOW =
      WordSet.of(
          "talk",
          "speak",
          "present",
          "explain",
          "show",
          "demonstrate",
          "discuss",
          "introduce",
          "parler",
          "présenter",
          "expliquer",
          "montrer",
          "hablar",
          "hablarnos",
          "presentar",
          "presentarnos",
          "contar",
          "contarnos",
          "explicar",
          "explicarnos",
          "parlare",
          "parlarci",
          "presentare",
          "presentarci",
          "falar",
          "apresentar",
          "mostrar");

  private FormWords() {}
}
