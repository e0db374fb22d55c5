package app.hallway.detect.look;

import app.hallway.detect.candidates.Candidate;
import app.hallway.detect.candidates.Candidate.Shape;
import app.hallway.detect.candidates.Candidate.Siblings;
import app.hallway.detect.clues.Read;
import app.hallway.detect.clues.ReportSense;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** The candidates of a report together, and how likely the first look found each of them. */
final class Crowd {
  private static final int NEAR = 3;
  private static final int FEWEST = 2;
  private static final int DEEPEST = 7;

  private final ReportSense report;
  private final ReportTitle title;
  private final List<View> views = new ArrayList<>();
  private final double[] probabilities;
  private final double[] sorted;
  private final double[] likeness;
  private final double[][] traits;
  private final Map<Siblings, Company> companies = new HashMap<>();
  private final Mates mates;
  private final Set<Siblings> shapes = new HashSet<>();
  private final int[] headings = new int[DEEPEST + 1];
  private final int[] firstLines;
  private final double[] sumBefore;
  private final double[] holders;

  /** As the first look found them. */
  Crowd(List<Read> reads, double[] first, ReportSense report, Likeness titles) {
    this(
        reads,
        first,
        report,
        reads.stream().mapToDouble(one -> titles.of(one.candidate().title())).toArray(),
        new double[reads.size()][]);
  }

  private Crowd(
      List<Read> reads, double[] odds, ReportSense report, double[] likeness, double[][] traits) {
    this.report = report;
    this.title = ReportTitle.of(report.metadata().title());
    this.likeness = likeness;
    this.traits = traits;
    int size = reads.size();
    probabilities = Arrays.stream(odds).map(one -> 1 / (1 + Math.exp(-one))).toArray();
    sorted = probabilities.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < size; i++) {
      views.add(new View(reads.get(i), i, odds[i], this));
    }
    for (var view : views) {
      if (traits[view.index()] == null) {
        traits[view.index()] = CompanyTraits.of(view);
      }
    }
    views.forEach(this::gather);
    var byLine =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingInt(i -> candidate(i).span().first()))
            .toList();
    firstLines = byLine.stream().mapToInt(i -> candidate(i).span().first()).toArray();
    sumBefore = new double[size + 1];
    for (int i = 0; i < size; i++) {
      sumBefore[i + 1] = sumBefore[i] + probabilities[byLine.get(i)];
    }
    holders = holders();
    mates = new Mates(views);
  }

  Mates mates() {
    return mates;
  }

  /** The same candidates, of which something else is thought now. */
  Crowd again(double[] odds) {
    var reads = views.stream().map(View::read).toList();
    return new Crowd(reads, odds, report, likeness, traits);
  }

  private void gather(View view) {
    var candidate = view.candidate();
    if (candidate.shape() == Shape.HEADING) {
      headings[Math.min(DEEPEST, candidate.block().level())]++;
    }
    var own = candidate.siblings();
    shapes.add(own.cousins());
    for (var kin : List.of(own, own.cousins())) {
      companies
          .computeIfAbsent(kin, any -> new Company())
          .add(view, traits[view.index()], probabilities[view.index()]);
    }
  }

  /** The likeliest of those that hold each candidate. */
  private double[] holders() {
    var found = new double[views.size()];
    var open = new ArrayDeque<double[]>();
    for (int i = 0; i < found.length; i++) {
      var candidate = candidate(i);
      while (!open.isEmpty() && open.getFirst()[0] < candidate.span().first()) {
        open.pop();
      }
      double likeliest = open.isEmpty() ? View.UNKNOWN : open.getFirst()[1];
      found[i] = likeliest;
      boolean holds = candidate.shape() != Shape.PROSE && candidate.shape() != Shape.POST;
      if (holds && candidate.span().last() > candidate.span().first()) {
        double last = candidate.span().last();
        open.push(new double[] {last, Math.max(likeliest, probabilities[i])});
      }
    }
    return found;
  }

  private Candidate candidate(int index) {
    return views.get(index).candidate();
  }

  List<View> views() {
    return views;
  }

  ReportSense report() {
    return report;
  }

  ReportTitle title() {
    return title;
  }

  int lines() {
    return report.lines();
  }

  int size() {
    return views.size();
  }

  double likeness(int index) {
    return likeness[index];
  }

  double trait(int index, int trait) {
    return traits[index][trait];
  }

  double probability(int index) {
    return probabilities[index];
  }

  Company company(Candidate candidate, boolean far) {
    var kin = far ? candidate.siblings().cousins() : candidate.siblings();
    return company(kin);
  }

  private Company company(Siblings kin) {
    return Objects.requireNonNull(companies.get(kin));
  }

  double shareOfHeadings() {
    return (double) Arrays.stream(headings).sum() / views.size();
  }

  int deeper(int level) {
    return Arrays.stream(headings, Math.min(level + 1, headings.length), headings.length).sum();
  }

  /** How much likelier those of its shape are than those of the likeliest other shape. */
  double leadOf(Candidate candidate) {
    var own = candidate.siblings().cousins();
    double best = 0;
    for (var shape : shapes) {
      boolean rival = !shape.equals(own) && company(shape).members() >= FEWEST;
      best = rival ? Math.max(best, company(shape).probability()) : best;
    }
    return company(own).probability() - best;
  }

  /** How many talks lie within a candidate, as the first look has it. */
  double within(int index) {
    return sumBefore[end(index)] - sumBefore[start(index)];
  }

  double meanWithin(int index) {
    int many = end(index) - start(index);
    return many <= 0 ? View.UNKNOWN : within(index) / many;
  }

  private int start(int index) {
    return firstAbove(candidate(index).span().first());
  }

  private int end(int index) {
    return Math.max(start(index), firstAbove(candidate(index).span().last()));
  }

  private int firstAbove(int line) {
    int low = 0;
    int high = firstLines.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (firstLines[middle] <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  double holder(int index) {
    return holders[index];
  }

  double surest() {
    return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
  }

  double total() {
    return sumBefore[sumBefore.length - 1];
  }

  /** How many of the report are less likely, 0..1. */
  double rank(int index) {
    int at = Arrays.binarySearch(sorted, probabilities[index]);
    return (double) Math.abs(at) / sorted.length;
  }

  double near(int index) {
    double sum = -probabilities[index];
    int end = Math.min(probabilities.length - 1, index + NEAR);
    for (int i = Math.max(0, index - NEAR); i <= end; i++) {
      sum += probabilities[i];
    }
    return sum;
  }
}
