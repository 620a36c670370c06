package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Quantity;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.Unit;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures that cannot be, do not agree or are missing. */
final class IndicatorMutations {
    private IndicatorMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                Kind.of("range reversed", "VAL-16", IndicatorMutations::reversed),
                Kind.of("target worse than the one before", "IND-05", IndicatorMutations::worse),
                Kind.of("more than all of it", "IND-02", IndicatorMutations::moreThanAll),
                Kind.of("unit that does not exist", "VAL-17", IndicatorMutations::unknownUnit),
                Kind.of("decimal point", "VAL-14", IndicatorMutations::decimalPoint),
                Kind.of("figure with a letter", "VAL-15", IndicatorMutations::letter),
                Kind.of("year without target", "IND-04", IndicatorMutations::missingYear),
                Kind.of("year given twice", "YML-20", IndicatorMutations::sameYear),
                Kind.of("nobody measures it", "IND-03", IndicatorMutations::nobody),
                Kind.of("indicator named twice", "IND-12", IndicatorMutations::sameName),
                Kind.of("indicator without unit", "FLD-02", sample -> without(sample, "unit")),
                Kind.of("indicator without name", "FLD-02", sample -> without(sample, "name")),
                Kind.of(
                        "indicator without targets",
                        "FLD-02",
                        sample -> without(sample, "targets")),
                Kind.of("baseline without source", "IND-07", IndicatorMutations::noSource),
                Kind.of("indicator that no task serves", "IND-08", IndicatorMutations::unserved));
    }

    private static Stream<Mutant> eachTarget(
            Sample sample, BiFunction<Indicator, Integer, Stream<String>> values) {
        return sample.indicators()
                .flatMap(each ->
                        each.targets().keySet().stream()
                                .flatMap(year ->
                                        values.apply(each, year)
                                                .map(value -> target(sample, each, year, value))));
    }

    private static Span place(Indicator indicator, int year) {
        return indicator.places().value("targets", Integer.toString(year));
    }

    private static Mutant target(Sample sample, Indicator indicator, int year, String value) {
        return Mutant.of(
                sample,
                indicator.places().whole(),
                new Edit(place(indicator, year), '"' + value + '"'));
    }

    private static Stream<Mutant> reversed(Sample sample) {
        return eachTarget(sample, (indicator, year) -> Stream.of("9,5-8,0"));
    }

    private static Stream<Mutant> worse(Sample sample) {
        return eachTarget(
                sample,
                (indicator, year) ->
                        year.equals(indicator.targets().firstKey())
                                        || !(value(indicator.targets().firstEntry().getValue())
                                                > 0.2)
                                ? Stream.empty()
                                : switch (indicator.better()) {
                                    case UP -> Stream.of("0,1");
                                    case DOWN -> Stream.of("99,9");
                                    case NONE -> Stream.empty();
                                });
    }

    private static double value(Target target) {
        Quantity quantity =
                switch (target) {
                    case Target.Exact exact -> exact.quantity();
                    case Target.Range range -> range.low();
                    case Target.Bound bound -> bound.quantity();
                    case Target.Nothing() -> null;
                    case Target.Worded worded -> null;
                };
        return quantity == null ? 0 : quantity.value().doubleValue();
    }

    /** A ratio of two things may be more than all: "trên", "so với". */
    private static Stream<Mutant> moreThanAll(Sample sample) {
        return sharesTo(sample)
                .map(each ->
                        !SHARE.matcher(each.item().text()).find()
                                        || RATIO.matcher(each.item().text()).find()
                                ? each.equivalent("it need not be a part of a whole")
                                : each);
    }

    private static final Pattern SHARE = Pattern.compile("name: Tỷ (lệ|trọng)");

    private static final Pattern RATIO = Pattern.compile("name: .*(trên|so với|tăng|giảm|bao phủ)");

    private static Stream<Mutant> sharesTo(Sample sample) {
        return eachTarget(
                sample,
                (indicator, year) ->
                        indicator.unit() == Unit.Known.PERCENT
                                ? Stream.of("120", ">= 104,5")
                                : Stream.empty());
    }

    private static Stream<Mutant> unknownUnit(Sample sample) {
        return sample.indicators()
                .filter(each -> each.unit() instanceof Unit.Known)
                .map(each -> value(sample, each, "unit", "phan-tram"));
    }

    private static Mutant value(Sample sample, Indicator each, String key, String value) {
        return Mutant.of(sample, each.places().whole(), new Edit(each.places().value(key), value));
    }

    private static Stream<Mutant> decimalPoint(Sample sample) {
        return eachTarget(sample, (indicator, year) -> Stream.of("12.5", "0.75"));
    }

    private static Stream<Mutant> letter(Sample sample) {
        return eachTarget(sample, (indicator, year) -> Stream.of("1O,5", "75 phần trăm"));
    }

    private static Stream<Mutant> missingYear(Sample sample) {
        return sample.indicators()
                .filter(each -> each.targets().size() > 1)
                .flatMap(each ->
                        each.targets().keySet().stream()
                                .map(gone -> targets(sample, each, years(each, gone))));
    }

    private static Mutant targets(Sample sample, Indicator each, String targets) {
        return value(sample, each, "targets", targets);
    }

    private static String years(Indicator indicator, int gone) {
        return indicator.targets().keySet().stream()
                .filter(year -> year != gone)
                .map(year -> year + ": " + place(indicator, year).text())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static Stream<Mutant> sameYear(Sample sample) {
        return sample.indicators()
                .map(each -> {
                    int first = each.targets().firstKey();
                    String all = years(each, -1);
                    return targets(
                            sample, each, all.replaceFirst("\\{", "{ " + first + ": \"1\","));
                });
    }

    private static Stream<Mutant> nobody(Sample sample) {
        return without(sample, "lead");
    }

    private static Stream<Mutant> without(Sample sample, String key) {
        return sample.indicators()
                .flatMap(each ->
                        Sample.lines(each.places(), key)
                                .map(lines ->
                                        Mutant.of(
                                                sample,
                                                each.places().whole(),
                                                new Edit(lines, ""))));
    }

    /** The name of another one, once of the one before and once of each further one. */
    private static Stream<Mutant> sameName(Sample sample) {
        List<Indicator> all = sample.indicators().toList();
        return IntStream.range(1, all.size())
                .boxed()
                .flatMap(i ->
                        IntStream.of(1, 2, 3)
                                .filter(back -> back <= i)
                                .mapToObj(back ->
                                        renamed(sample, all.get(i), all.get(i - back))));
    }

    private static Mutant renamed(Sample sample, Indicator each, Indicator before) {
        Mutant mutant =
                Mutant.of(
                                sample,
                                each.places().whole(),
                                new Edit(each.name().span(), before.name().span().text()))
                        .orAt(before.places().whole());
        return each.unit().equals(before.unit())
                ? mutant
                : mutant.equivalent("one thing may be measured in two units");
    }

    private static Stream<Mutant> noSource(Sample sample) {
        return sample.indicators()
                .filter(each -> each.baseline() != null && each.baseline().source() != null)
                .map(each ->
                        value(
                                sample,
                                each,
                                "baseline",
                                each.places()
                                        .value("baseline")
                                        .text()
                                        .replaceFirst(", source: *(\"[^\"]*\"|[^}]*)", "")));
    }

    /** It is taken from all tasks that serve it, if they stand in one file. */
    private static Stream<Mutant> unserved(Sample sample) {
        return sample.indicators()
                .flatMap(indicator -> {
                    List<Task> serving =
                            sample.tasks().filter(task -> serves(task, indicator)).toList();
                    boolean oneFile =
                            serving.stream().map(task -> task.id().span().file()).distinct().count()
                                    == 1;
                    Mutant mutant =
                            Mutant.of(
                                    sample,
                                    indicator.places().whole(),
                                    serving.stream()
                                            .flatMap(task -> without(task, indicator))
                                            .toArray(Edit[]::new));
                    return oneFile ? Stream.of(mutant) : Stream.empty();
                });
    }

    private static boolean serves(Task task, Indicator indicator) {
        return task.indicators().stream()
                .anyMatch(id -> id.value().equals(indicator.id().value()));
    }

    private static Stream<Edit> without(Task task, Indicator indicator) {
        String rest =
                task.indicators().stream()
                        .filter(id -> !id.value().equals(indicator.id().value()))
                        .map(id -> id.value().text())
                        .collect(Collectors.joining(", "));
        return rest.isEmpty()
                ? Sample.lines(task.places(), "indicators").map(lines -> new Edit(lines, ""))
                : Stream.of(new Edit(task.places().value("indicators"), "[" + rest + "]"));
    }
}
