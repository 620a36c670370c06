package vn.kehoach.mutation;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.Quantity;
import vn.kehoach.model.Target;
import vn.kehoach.model.Unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures that cannot be, do not agree or are missing. */
final class TargetMutations {
    private static final BigDecimal SOME = new BigDecimal("0.2");
    private static final Pattern SHARE = Pattern.compile("^Tỷ (lệ|trọng)");

    /** Of two things one of which is no part of the other. */
    private static final Pattern RATIO = Pattern.compile("trên|so với|tăng|giảm|bao phủ");

    private TargetMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                target("range reversed", "IND-06", (each, year) -> Stream.of("9,5-8,0")),
                target("target worse than the one before", "IND-05", TargetMutations::worse),
                target("more than all of it", "IND-02", TargetMutations::moreThanAll),
                target("decimal point", "VAL-14", (each, year) -> Stream.of("12.5", "0.75")),
                Kind.of("year without target", "IND-04", TargetMutations::missingYear),
                Kind.of("year given twice", "YML-20", TargetMutations::sameYear));
    }

    private static Kind target(
            String name, String code, BiFunction<Indicator, Integer, Stream<String>> wrong) {
        return Kind.of(
                name,
                code,
                sample ->
                        sample.indicators()
                                .flatMap(each ->
                                        each.targets().keySet().stream()
                                                .flatMap(year ->
                                                        wrong.apply(each, year)
                                                                .map(value -> '"' + value + '"')
                                                                .map(
                                                                        place(sample, each, year)
                                                                                ::become))));
    }

    private static Place place(Sample sample, Indicator indicator, int year) {
        return new Place(
                sample,
                indicator.places().whole(),
                indicator.places().value("targets", Integer.toString(year)));
    }

    private static Stream<String> worse(Indicator indicator, int year) {
        boolean first = year == indicator.targets().firstKey();
        boolean some =
                figure(indicator.targets().firstEntry().getValue())
                        .filter(value -> value.compareTo(SOME) > 0)
                        .isPresent();
        return first || !some
                ? Stream.empty()
                : switch (indicator.better()) {
                    case UP -> Stream.of("0,1");
                    case DOWN -> Stream.of("99,9");
                    case NONE -> Stream.empty();
                };
    }

    private static Optional<BigDecimal> figure(Target target) {
        return switch (target) {
            case Target.Exact exact -> Optional.of(exact.quantity()).map(Quantity::value);
            case Target.Range range -> Optional.of(range.low()).map(Quantity::value);
            case Target.Bound bound -> Optional.of(bound.quantity()).map(Quantity::value);
            case Target.Nothing() -> Optional.empty();
            case Target.Worded worded -> Optional.empty();
        };
    }

    private static Stream<String> moreThanAll(Indicator indicator, int year) {
        String name = indicator.name().written().text();
        boolean part = SHARE.matcher(name).find() && !RATIO.matcher(name).find();
        return part && indicator.unit() == Unit.Known.PERCENT
                ? Stream.of("120", ">= 104,5")
                : Stream.empty();
    }

    private static Place targets(Sample sample, Indicator each) {
        return new Place(sample, each.places().whole(), each.places().value("targets"));
    }

    private static Stream<Mutant> missingYear(Sample sample) {
        return sample.indicators()
                .filter(each -> each.targets().size() > 1)
                .flatMap(each ->
                        each.targets().keySet().stream()
                                .map(gone ->
                                        targets(sample, each)
                                                .become(
                                                        "{ "
                                                                + without(sample, each, gone)
                                                                + " }")));
    }

    private static Stream<Mutant> sameYear(Sample sample) {
        return sample.indicators()
                .map(each ->
                        targets(sample, each)
                                .become(
                                        "{ %d: \"1\", %s }"
                                                .formatted(
                                                        each.targets().firstKey(),
                                                        without(sample, each, 0))));
    }

    private static String without(Sample sample, Indicator indicator, int gone) {
        return indicator.targets().keySet().stream()
                .filter(year -> year != gone)
                .map(year -> year + ": " + place(sample, indicator, year).text())
                .collect(Collectors.joining(", "));
    }
}
