package app.hallway.detect.prose;

import static app.hallway.detect.prose.PhraseForm.dense;

import app.hallway.detect.prose.PhraseForm.Teller;
import app.hallway.detect.words.WordWalk;
import java.util.ArrayList;
import java.util.List;

/** The forms of {@link PhraseForms} in Chinese, Japanese and Korean. */
final class DenseForms {
  private static final List<String> CHINESE_VERBS =
      List.of("讲解", "讲述", "展示", "分享", "演示", "介绍", "带来", "主讲");
  private static final List<String> IN_JAPANESE = List.of("さん", "氏", "タイトルは");
  private static final List<String> IN_KOREAN = List.of("님", "씨");

  /** "拜伦讲解了X". */
  private static final PhraseForm CHINESE =
      dense(
          Teller.NAMED,
          "(?:^|[，。；\\s是由])(?<who>\\p{IsHan}{2,4}?|[\\p{IsLatin}\\d ]{2,24}?)(?<gap>)\\s?(?:老师|先生)?\\s?(?:通过[^，。]{1,30})?(?:"
              + String.join("|", CHINESE_VERBS)
              + ")了?的?\\s?(?<topic>[^，。；！？,]{3,40})");

  /** "タイトルは「X」です". */
  private static final PhraseForm JAPANESE_TITLE =
      dense(
          Teller.ANYBODY, "タイトルは[「\\s]*(?<topic>[^「」。\\s][^「」。]{2,80}?)[」\\s]*(?:です|でした|で|、|。|」)");

  /** "バイロンさんの「X」". */
  private static final PhraseForm JAPANESE_QUOTED =
      dense(
          Teller.ANYBODY,
          "(?<who>[^、。\\s「」（）はがもの]{2,12})(?:さん|氏)(?:の|による|が)\\s?[「『](?<topic>[^「」『』]{3,80})[」』]");

  /** "バイロンさんのXについての発表". */
  private static final PhraseForm JAPANESE =
      dense(
          Teller.ANYBODY,
          "(?<who>[^、。\\s「」（）はがもの]{2,12})(?:さん|氏)の\\s?(?<topic>[^、。「」]{3,60}?)(?:という|に関する|についての)?\\s?(?:発表|講演|セッション|トーク)");

  /** "バイロンさんはXについて発表した". */
  private static final PhraseForm JAPANESE_ABOUT =
      dense(
          Teller.ANYBODY,
          "(?<who>[^、。\\s「」（）はがもの]{2,12})(?:さん|氏)[はがも]、?(?<topic>[^、。「」]{3,60}?)(?:について|に関して)の?(?:発表|講演|話|紹介|解説|登壇)");

  /** "바이런님의 X에 대한 강연". */
  private static final PhraseForm KOREAN =
      dense(
          Teller.ANYBODY,
          "(?<who>[가-힣a-zA-Z]{2,8})(?: ?(?:강사|연사|대표|개발자|교수|박사))? ?님의 [\"“]?(?<topic>[^.!?\"“”]{3,60}?(?: ?[\"“][^\"“”]{2,60}[\"”])?)[\"”]?(?:에 대한|에 관한|이라는|라는)?"
              + " ?(?:강연|발표|세션|강의)");

  /** "바이런님은 X에 대해 발표했다". */
  private static final PhraseForm KOREAN_ABOUT =
      dense(
          Teller.ANYBODY,
          "(?<who>[가-힣a-zA-Z]{2,8}) ?(?:님|씨)(?:은|는|이|가|께서) (?<topic>[^.!?]{3,60}?)에 (?:대해|대하여|관해)서? ?(?:\\p{L}+ )?(?:발표|강연|설명|이야기|소개)");

  private static final List<PhraseForm> CHINESE_FORMS = List.of(CHINESE);
  private static final List<PhraseForm> JAPANESE_FORMS =
      List.of(JAPANESE_TITLE, JAPANESE_QUOTED, JAPANESE_ABOUT, JAPANESE);
  private static final List<PhraseForm> KOREAN_FORMS = List.of(KOREAN_ABOUT, KOREAN);

  private DenseForms() {}

  /** Those whose words stand in a text. */
  static List<PhraseForm> of(String text) {
    if (!WordWalk.isDense(text)) {
      return List.of();
    }
    var forms = new ArrayList<PhraseForm>();
    addIf(CHINESE_VERBS, CHINESE_FORMS, text, forms);
    addIf(IN_JAPANESE, JAPANESE_FORMS, text, forms);
    addIf(IN_KOREAN, KOREAN_FORMS, text, forms);
    return forms;
  }

  private static void addIf(
      List<String> cues, List<PhraseForm> some, String text, List<PhraseForm> forms) {
    if (cues.stream().anyMatch(text::contains)) {
      forms.addAll(some);
    }
  }
}
