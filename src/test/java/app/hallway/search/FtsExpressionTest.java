package app.hallway.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.search.Query.And;
import app.hallway.search.Query.InField;
import app.hallway.search.Query.Not;
import app.hallway.search.Query.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class FtsExpressionTest {
  private static final String OWN = "{body title authors speakers event tags} : ";

  private static String of(String query) {
    return FtsExpression.of(SearchQuery.parse(query).query()).orElseThrow();
  }

  @Test
  void words_are_looked_for_in_all_that_a_thing_says_itself() {
    assertThat(of("tide")).isEqualTo("((" + OWN + "\"tide\"))");
    assertThat(of("rope tid*")).isEqualTo("((" + OWN + "\"rope\" AND " + OWN + "\"tid\" *))");
  }

  @Test
  void what_is_left_out_stands_behind_what_is_looked_for() {
    assertThat(of("-\"a rope\" tide -tag:x"))
        .isEqualTo("((" + OWN + "\"tide\") NOT " + OWN + "\"a rope\" NOT {tags} : \"x\")");
  }

  @Test
  void a_field_is_looked_for_where_it_is_indexed() {
    assertThat(of("speaker:a")).isEqualTo("(({speakers} : \"a\"))");
    assertThat(of("author:a")).isEqualTo("(({authors} : \"a\"))");
    assertThat(of("event:\"a b\"")).isEqualTo("(({event within} : \"a b\"))");
    assertThat(of("title:a*")).isEqualTo("(({title} : \"a\" *))");
  }

  @Test
  void nothing_that_was_typed_is_syntax() {
    assertThat(of("a+OR+b")).isEqualTo("((" + OWN + "\"a or b\"))");
    var odd = new And(List.of(new Words("a\"b\0c")));
    assertThat(FtsExpression.of(odd)).contains("((" + OWN + "\"a b c\"))");
  }

  @Test
  void a_word_that_may_be_written_otherwise_is_looked_for_so_too() {
    assertThat(of("Node.js")).isEqualTo("((" + OWN + "(\"node js\" OR \"nodejs\")))");
    assertThat(of("title:WebSo*")).isEqualTo("(({title} : (\"webso\" * OR \"web so\" *)))");
    assertThat(of("a -\"JavaFX\""))
        .isEqualTo("((" + OWN + "\"a\") NOT " + OWN + "(\"javafx\" OR \"java fx\"))");
  }

  @Test
  void one_of_some_is_enough_where_the_query_says_or() {
    assertThat(of("a OR title:b c OR -d"))
        .isEqualTo("(((" + OWN + "\"a\" OR (({title} : \"b\" AND " + OWN + "\"c\")))))");
  }

  @Test
  void half_a_pair_of_signs_may_go_on() {
    assertThat(of("软")).isEqualTo("((" + OWN + "\"软\" *))");
    assertThat(of("软件")).isEqualTo("((" + OWN + "\"软件\"))");
    assertThat(of("x软件模")).isEqualTo("((" + OWN + "\"x 软件 件模\"))");
  }

  @Test
  void queries_may_lie_in_each_other() {
    var inner = new And(List.of(new Words("a"), new Not(new Words("b"))));
    var query =
        new And(
            List.of(
                inner,
                new Not(new And(List.of(new Words("c"), new InField(Field.TAG, new Words("d"))))),
                new Not(new Not(new Words("e"))),
                new And(List.of())));
    assertThat(FtsExpression.of(query))
        .contains(
            "(((("
                + OWN
                + "\"a\") NOT "
                + OWN
                + "\"b\")) NOT (("
                + OWN
                + "\"c\" AND {tags} : \"d\")))");
  }

  @Test
  void what_looks_for_nothing_is_no_expression() {
    assertThat(FtsExpression.of(new And(List.of()))).isEmpty();
    assertThat(FtsExpression.of(new Not(new Words("a")))).isEmpty();
    assertThat(FtsExpression.of(new Words("a"))).contains(OWN + "\"a\"");
  }

  @Test
  void a_word_of_a_title_a_name_or_an_event_is_worth_six_in_the_text_and_one_of_a_tag_three() {
    assertThat(IndexColumn.names())
        .isEqualTo("body, title, authors, speakers, event, tags, within, kind");
    assertThat(IndexColumn.weights()).isEqualTo("1.0, 6.0, 6.0, 6.0, 6.0, 3.0, 0.0, 0.0");
  }
}
