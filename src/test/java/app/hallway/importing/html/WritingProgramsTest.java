package app.hallway.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.LeftOut;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as programs for writing export them, or as clipboards hold them. */
class WritingProgramsTest {
  private static final String WORDS =
      "Three days by the sea, with talks about engines, looms and clocks, and more coffee than was"
          + " good for anyone of us there.";

  @Test
  void a_document_of_google_says_by_classes_what_is_bold_and_how_deep_a_point_is() {
    var post =
        HtmlPost.read(
            """
            <html><head><style type="text/css">@import url(https://fonts.example/css?kit=x);
            ol{margin:0}.lst-kix_a-0 > li:before{content:"● "}.c1{font-weight:700}.c2{font-style:italic}
            .c3{color:#000;font-weight:400;text-decoration:none;font-style:normal}
            .c4{text-decoration:line-through}@media print{.c3{font-weight:700}}</style></head>
            <body class="c9 doc-content"><p class="c8 title"><span class="c3">Trip report</span></p>
            <p class="c5"><span class="c3">%s</span></p>
            <p class="c5"><span class="c1">Loo</span><span class="c1">ms</span><span class="c3">, Ada
            (</span><span class="c4 c3">not </span><span class="c1 c2">really</span><span>)</span></p>
            <ol class="c6 lst-kix_a-0 start" start="1"><li class="c7"><span class="c3">one</span></li></ol>
            <ul class="c6 lst-kix_a-1 start"><li class="c7"><span class="c2">two</span></li></ul>
            <ul class="c6 lst-kix_a-2 start"><li class="c7">three</li></ul>
            <ul class="c6 lst-kix_a-1"><li class="c7">four</li></ul>
            <ol class="c6 lst-kix_a-0" start="2"><li class="c7">five</li></ol>
            <p class="c5"><span class="c3">%s</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>
            <sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>
            <hr class="c11"><div><p class="c5"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> A note.</span></p></div>
            <div class="c12"><p class="c5"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Share this?</span></p>
            <p>Yes</p></div></body></html>
            """
                .formatted(WORDS, WORDS));

    assertThat(post.title()).isEqualTo("Trip report");
    assertThat(post.markdown())
        .isEqualTo(
            """
            %1$s

            **Looms**, Ada (~~not~~ ***really***)

            1. one
               - *two*
                 - three
               - four
            2. five

            %1$s[^1]

            [^1]: A note.
            """
                .formatted(WORDS));
    assertThat(post.leftOut())
        .containsExactly(new LeftOut(LeftOut.Kind.COMMENTS, 0, "[a]Share this? Yes", 0));
  }

  @Test
  void a_document_of_word_writes_points_as_paragraphs() {
    var page =
        Jsoup.parse(
            """
            <html><head><style>p.MsoNormal{margin:0}</style></head><body><div class=WordSection1>
            <p class=MsoTitle>Trip report</p><p class=MsoNormal>%s<a style='mso-footnote-id:ftn1'
            href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p>
            <p class=MsoListParagraphCxSpFirst style='margin-left:36pt;mso-list:l0 level1 lfo1'>
            <![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>
            <![endif]>one</p>
            <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span
            style='mso-list:Ignore'>1.<span>&nbsp; </span></span>two</p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span
            style='mso-list:Ignore'>·<span>&nbsp; </span></span><b>three</b></p>
            <p class=MsoNormal>End<span class=MsoCommentReference><a class=msocomanchor
            href="#_msocom_1">[AB1]</a></span></p></div>
            <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
            <p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> A note.</p></div></div>
            <div style='mso-element:comment-list'><div class=msocomtxt><p>Share this?</p></div></div></body></html>
            """
                .formatted(WORDS));

    var remarks = WritingPrograms.settle(page);

    assertThat(page.select("h1").text()).isEqualTo("Trip report");
    assertThat(MarkdownConversion.convert(page.body(), null).markdown())
        .isEqualTo(
            "# Trip report\n\n%s[^1]\n\n- one\n  1. two\n- **three**\n\nEnd\n\n[^1]: A note.\n"
                .formatted(WORDS));
    assertThat(remarks).extracting(LeftOut::words).containsExactly("Share this?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <ul class=listindent1><li>a</ul><ul class=listindent2><li>b</ul><ul class=listindent1><li>c</ul>
          <ul><li aria-level=1>a</li><ul><li aria-level=2>b</li></ul><li aria-level=1>c</li></ul>
          <ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>
          <ul><li>a<li class=ql-indent-1>b<li>c</ul>
          <ol><li data-list=bullet>a<li data-list=bullet class=ql-indent-1>b<li data-list=bullet>c</ol>
          <div class=ListContainerWrapper><ul><li data-aria-level=1>a</ul></div><div class=ListContainerWrapper><ul><li data-aria-level=2>b</ul></div><div class=ListContainerWrapper><ul><li data-aria-level=1>c</ul></div>
          <ul class=lst-kix_list_1-0><li>a</ul><ul class=lst-kix_list_1-1><li>b</ul><ul class=lst-kix_list_1-0><li>c</ul>
          <ul><li>a<ul><li>b</ul><li>c</ul>
          """)
  void a_point_is_as_deep_as_its_program_drew_it(String html) {
    assertThat(read(html)).isEqualTo("- a\n  - b\n- c\n");
  }

  @Test
  void lists_without_levels_and_other_lists_stay_where_they_are() {
    assertThat(
            read(
                "<ul class=lst-kix_a-0><li>a</ul><ol class=lst-kix_b-0><li>b</ol>"
                    + "<ol class=lst-kix_c-0><li>c</ol><p>x</p><ul class=lst-kix_a-1><li>d</ul>"))
        .isEqualTo("- a\n\n1. b\n\n1) c\n\nx\n\n- d\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <style>.b{font-weight:bold !important}</style><span class='x b'>a</span> ^ **a**
          <style>span.b,.c{font:italic bold 12px/1 Arial}</style><span class=b>a</span> <a class=c href=u>b</a> ^ ***a*** [***b***](u)
          <style>.b{font-weight:700}.n{font-weight:400}</style><span class='n b'>a</span> ^ a
          <style>.n{font-weight:400}.b{font-weight:700}</style><span class='n b'>a</span> ^ **a**
          <style>.b{font-weight:700}</style><span class=b style='font-weight:normal'>a</span> ^ a
          <style>.w .b{font-weight:700} .b:hover{font-weight:700} div.b{font-weight:700}</style><span class=b>a</span> ^ a
          <style>@media print{.b{font-weight:700}} @font-face{font-weight:700} .c{font-style:oblique}</style><span class=b>a</span><span class=c>b</span> ^ a*b*
          <style>/* .b{font-weight:700} */ .c{</style><span class=b>a</span> ^ a
          <style>.b{font-weight:700}</style><div class=b>a</div> ^ a
          <p style='font-weight: 600'>a <b>b</b></p> ^ **a b**
          <b style='font-weight:normal' id=docs-internal-guid-1><span style='font-style:italic'>a</span> b</b> ^ *a* b
          <i style='font-style:normal'>a</i> <em>b</em> ^ a *b*
          <span style='text-decoration: underline line-through'>a</span> <s>b</s> ^ ~~a~~ ~~b~~
          <h2><span style='font-weight:700'>a</span> <span style='text-decoration-line:line-through'>b</span></h2> ^ ## a ~~b~~
          <span style='font-weight:700'> </span>a ^ a
          """)
  void what_only_a_style_marks_is_marked(String html, String markdown) {
    assertThat(read(html)).isEqualTo(markdown + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <div style='white-space: pre-wrap'>a|b</div> ^ a\\|b
          <style>.t{white-space:pre-line}</style><p class=t>|a <b>b|c</b>|</p> ^ a **b\\|c**
          <figure style='white-space:pre-wrap'>|<p>a|b</p>|</figure> ^ a\\|b
          <p style='white-space:nowrap'>a|b</p> ^ a b
          """)
  void the_ends_of_lines_that_are_seen_stay(String html, String markdown) {
    assertThat(read(html.replace('|', '\n'))).isEqualTo(markdown.replace('|', '\n') + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <ul class=to-do-list><li><div class='checkbox checkbox-on'></div> <span>a</span></ul> ^ - [x] a
          <ul class=inline-task-list><li class=checked data-inline-task-id=1><span>a</span></ul> ^ - [x] a
          <ul class=inline-task-list><li data-inline-task-id=1>a</ul> ^ - [ ] a
          <ol><li data-list=unchecked>a</ol> ^ - [ ] a
          <ul><li><label><input type=checkbox checked> a</label></ul> ^ - [x] a
          <p><en-todo checked=true></en-todo>a</p> ^ ☑ a
          """)
  void boxes_to_tick_are_boxes(String html, String markdown) {
    assertThat(read(html)).isEqualTo(markdown + "\n");
  }

  private static String read(String html) {
    return HtmlPost.read("<title>T</title><article>" + html + "</article>").markdown();
  }
}
