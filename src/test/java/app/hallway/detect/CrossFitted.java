package app.hallway.detect;

import app.hallway.detect.prose.TopicFitting;
import app.hallway.detect.prose.TopicModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Labelled reports, read with what knows where sentences tell of topics, each as fitted to the
 * reports of other authors: so it will be for reports that nobody has labelled.
 */
final class CrossFitted {
  private static final int PARTS = 6;

  private CrossFitted() {}

  /** Those of each folder. */
  static Map<String, List<ReadReport>> readAll(List<String> folders) {
    var labelled = new LinkedHashMap<String, List<LabelledReport>>();
    folders.forEach(folder -> labelled.put(folder, LabelledReport.readAll(Path.of(folder))));
    var all = labelled.values().stream().flatMap(List::stream).toList();
    var told = new HashMap<LabelledReport, List<TopicFitting.Told>>();
    all.forEach(report -> told.put(report, ToldTopics.of(report)));
    var read = new HashMap<LabelledReport, ReadReport>();
    for (var part : CrossValidation.deal(all, PARTS, LabelledReport::name)) {
      var others = all.stream().filter(report -> !part.contains(report)).toList();
      var topics = topics(others, told);
      part.forEach(report -> read.put(report, ReadReport.of(report, topics)));
    }
    var found = new LinkedHashMap<String, List<ReadReport>>();
    labelled.forEach(
        (folder, reports) ->
            found.put(
                folder,
                reports.stream().map(one -> Objects.requireNonNull(read.get(one))).toList()));
    return found;
  }

  /** As fitted to all of the reports. */
  static byte[] topics(List<LabelledReport> reports) {
    return TopicFitting.fit(reports.stream().flatMap(r -> ToldTopics.of(r).stream()).toList());
  }

  private static TopicModel topics(
      List<LabelledReport> reports, Map<LabelledReport, List<TopicFitting.Told>> told) {
    var sentences = new ArrayList<TopicFitting.Told>();
    reports.forEach(report -> sentences.addAll(Objects.requireNonNull(told.get(report))));
    return TopicFitting.model(TopicFitting.fit(sentences));
  }
}
