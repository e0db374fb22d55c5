package app.hallway.detect.blocks;

import app.hallway.markdown.InlineText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the columns of a table are for, as its header says.
 *
 * @param header the header's own words
 * @param talks 1 where the header names talks, less where it could be that of another table, -1
 *     where it is
 */
public record Columns(String header, List<Use> uses, double talks) {
  private static final double NAMES_TALKS = 1;
  private static final double LIKELY = 0.6;
  private static final double UNLIKELY = -0.5;
  private static final double NAMES_ELSE = -1;
  private static final int LONGEST = 40;
  private static final Pattern ASIDE = Pattern.compile("[(（\\[][^)）\\]]*[)）\\]]");
  private static final Pattern FRAME = Pattern.compile("^[^\\p{L}\\d#]+|[^\\p{L}\\d#]+$");

  /** What the cells of a column hold. */
  enum Use {
    TALK(
        "(?:(?:talk|session|presentation|lecture|keynote|workshop|tutorial|panel|demo)s?|(?:talk|session|presentation|lecture|workshop)s?"
            + " (?:title|name|topic|and speakers?|/"
            + " speakers?)s?|vortr[äa]ge?|vortragstitel|charlas?|ponencias?|sesi[óo]n(?:es)?|palestras?|sess[ãa]o|sess[õo]es|conf[ée]rences?|pr[ée]sentations?|expos[ée]s?|prelekcj[ae]|wyk[łl]ady?|wyst[ąa]pienie|sesj[ae]|prezentacj[ae]|доклады?|セッション(?:名|タイトル)?|トーク|発表(?:タイトル|内容)?|講演(?:名|タイトル)?|演題|演讲(?:题目|主题)?|議程|议程|分享(?:主题|题目|内容)?|講題|讲题|세션(?:명|"
            + " ?제목)?|발표(?: ?제목| ?주제)?|강연(?: ?제목)?)"),
    TITLE(
        "(?:titles?|contents?|agenda|program(?:me?)?|topics?|subjects?|what|headline|titel|themen?|thema|t[íi]tulos?|temas?|titres?|sujets?|tytu[łl]y?|tematy?|название|тема|タイトル|テーマ|題目|題名|题目|主题|内容|議題|议题|标题|標題|主題|话题|제목|주제|내용|타이틀)"),
    SPEAKER(
        "(?:speakers?(?: names?)?|presenters?|presented"
            + " by|presenting|lecturers?|instructors?|speaker\\(s\\)|panell?ists?|by|who|referent(?:in|innen|en)?|vortragende[r]?|sprecher(?:in|innen)?|redner(?:in)?|ponentes?|oradora?(?:es)?|oradores|palestrantes?|orateurs?|oratrices?|intervenante?s?|conf[ée]renciers?|prelegent(?:ka|ci)?|m[óo]wc[ay]|prowadz[ąa]cy|докладчики?|спикеры?|登壇者|発表者|講演者|スピーカー|話者|讲者|講者|演讲(?:者|人|嘉宾)|讲师|講師|嘉宾|主讲(?:人)?|分享(?:人|者|嘉宾)|报告人|발표자|연사|강연자|스피커)"),
    LINK(
        ".*(?:links?|urls?|slides?|decks?|videos?|v[íi]d[ée]os?|recordings?|youtube|materials?|resources|folien|aufzeichnung|mitschnitt|diapositivas|transparencias|enlaces?|liens?|diapos?|slajdy|nagrani[ae]|資料|スライド|動画|録画|リンク|视频|視頻|录像|幻灯片?|链接|資料|ppt|슬라이드|영상|자료|링크).*"),
    /** Time and place. */
    WHEN(
        "(?:times?|start(?:"
            + " time)?|end|when|dates?|days?|hours?|slot|duration|length|minutes|rooms?|where|tracks?|stage|hall|uhrzeit|zeit|datum|tag|dauer|raum|saal|hora(?:rio)?|fecha|d[íi]a|sala|data|hor[áa]rio|heure|horaire|jour|salle|date|godzina|czas|dzie[ńn]|時間|日時|時刻|会場|場所|部屋|トラック|ルーム|时间|日期|地点|会场|시간|일시|날짜|장소|트랙)"),
    /** Whatever else a table tells of. */
    ELSE(
        "(?:#|nr\\.?|no\\.?|id|code|session"
            + " (?:id|code)|location|venues?|place|type|kind|format|category|level|language|tags?|rating|score|stars|notes?|comments?|summary|abstract|company|organi[sz]ation|affiliation|ort|sprache|firma|lugar|lieu|miejsce|所属|会社|項目|项目?|항목|字段|说明|説明|설명|fields?|values?|公司|单位|组织|소속|회사|events?|hosts?|names?|price|cost|items?|products?|tools?|features?|sponsors?|books?|authors?|description|status|version|years?|count|number|total|city|country|hotel)"),
    UNKNOWN("(?!)");

    private final Pattern words;

    Use(String words) {
      this.words = Pattern.compile("(?iU)" + words);
    }

    private static Optional<Use> of(String header) {
      if (header.length() > LONGEST) {
        return Optional.empty();
      }
      var bare = FRAME.matcher(ASIDE.matcher(header).replaceAll(" ").strip()).replaceAll("");
      var words = (bare.isEmpty() ? header : bare).toLowerCase(Locale.ROOT);
      for (var use : values()) {
        if (use.words.matcher(words).matches()) {
          return Optional.of(use);
        }
      }
      return Optional.empty();
    }
  }

  public Columns {
    uses = List.copyOf(uses);
  }

  /** The columns under a table's first row; empty where that row is no header. */
  static Optional<Columns> read(InlineText first) {
    var cells = TableCells.split(first);
    var named = cells.stream().map(c -> Use.of(c.text().strip())).toList();
    long known = named.stream().filter(Optional::isPresent).count();
    long worded = cells.stream().filter(c -> !c.text().isBlank()).count();
    boolean header = known > 0 && known * 2 >= worded && first.links().isEmpty();
    return header
        ? Optional.of(
            of(
                first.text().replace(TableCells.BETWEEN, '|'),
                named.stream().map(u -> u.orElse(Use.UNKNOWN)).toList()))
        : Optional.empty();
  }

  private static Columns of(String header, List<Use> uses) {
    boolean titled = uses.contains(Use.TITLE);
    boolean said = uses.contains(Use.SPEAKER);
    boolean placed = uses.contains(Use.LINK) || uses.contains(Use.WHEN);
    double talks = NAMES_ELSE;
    if (uses.contains(Use.TALK) || (titled && said)) {
      talks = NAMES_TALKS;
    } else if (titled && placed) {
      talks = LIKELY;
    } else if (said) {
      talks = 0;
    } else if (titled) {
      talks = UNLIKELY;
    }
    return new Columns(header, uses, talks);
  }

  public boolean hasTitles() {
    return uses.contains(Use.TALK) || uses.contains(Use.TITLE);
  }

  public boolean holdsSpeakers(int column) {
    return use(column) == Use.SPEAKER;
  }

  /** True where a title may stand: in the columns for it or, where none is, in any unknown one. */
  public boolean mayHoldTitle(int column) {
    return switch (use(column)) {
      case TALK, TITLE -> true;
      case UNKNOWN -> !hasTitles();
      case SPEAKER, LINK, WHEN, ELSE -> false;
    };
  }

  /** True where who speaks may be named: in the column for it or, where none is, in others. */
  public boolean mayHoldSpeakers(int column) {
    return switch (use(column)) {
      case SPEAKER -> true;
      case TALK, TITLE, UNKNOWN -> !uses.contains(Use.SPEAKER);
      case LINK, WHEN, ELSE -> false;
    };
  }

  private Use use(int column) {
    return column < uses.size() ? uses.get(column) : Use.UNKNOWN;
  }
}
