package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Task;
import vn.kehoach.model.Unit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an indicator says of itself, and who says nothing of it. */
final class IndicatorMutations {
    private IndicatorMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                Kind.of("indicator without name", "FLD-02", sample -> without(sample, "name")),
                Kind.of("nobody measures it", "IND-03", sample -> without(sample, "lead")),
                Kind.of("unit that does not exist", "IND-02", IndicatorMutations::unknownUnit),
                Kind.of("indicator named twice", "IND-12", IndicatorMutations::sameName),
                Kind.of("baseline without source", "IND-07", IndicatorMutations::noSource),
                Kind.of("indicator that no task serves", "IND-08", IndicatorMutations::unserved));
    }

    private static Stream<Mutant> without(Sample sample, String key) {
        return sample.indicators().flatMap(each -> Lines.without(sample, each.places(), key));
    }

    private static Place value(Sample sample, Indicator each, String key) {
        return new Place(sample, each.places().whole(), each.places().value(key));
    }

    private static Stream<Mutant> unknownUnit(Sample sample) {
        return sample.indicators()
                .filter(each -> each.unit() instanceof Unit.Known)
                .map(each -> value(sample, each, "unit").become("phan-tram"));
    }

    /** The name of one of the three before it. */
    private static Stream<Mutant> sameName(Sample sample) {
        List<Indicator> all = sample.indicators().toList();
        return IntStream.range(1, all.size())
                .boxed()
                .flatMap(i ->
                        all.subList(Math.max(0, i - 3), i).stream()
                                .map(before -> renamed(sample, all.get(i), before)));
    }

    private static Mutant renamed(Sample sample, Indicator each, Indicator before) {
        Mutant mutant =
                new Place(sample, each.places().whole(), each.name().span())
                        .become(before.name().span().text())
                        .orAt(before.places().whole());
        return each.unit().equals(before.unit())
                ? mutant
                : mutant.equivalent("one thing may be measured in two units");
    }

    private static Stream<Mutant> noSource(Sample sample) {
        return sample.indicators()
                .filter(each -> each.baseline() != null && each.baseline().source() != null)
                .map(each -> value(sample, each, "baseline"))
                .map(each ->
                        each.become(
                                text -> text.replaceFirst(", source: *(\"[^\"]*\"|[^}]*)", "")));
    }

    /** It is taken from all tasks that serve it, if they stand in one file. */
    private static Stream<Mutant> unserved(Sample sample) {
        return sample.indicators()
                .filter(each ->
                        serving(sample, each)
                                        .map(task -> task.id().span().file())
                                        .distinct()
                                        .count()
                                == 1)
                .map(each ->
                        Mutant.of(
                                sample,
                                each.places().whole(),
                                serving(sample, each)
                                        .flatMap(task -> without(task, each))
                                        .toArray(Edit[]::new)));
    }

    private static Stream<Task> serving(Sample sample, Indicator indicator) {
        return sample.tasks()
                .filter(task ->
                        task.indicators().stream()
                                .anyMatch(id -> id.value().equals(indicator.id().value())));
    }

    private static Stream<Edit> without(Task task, Indicator indicator) {
        String rest =
                task.indicators().stream()
                        .filter(id -> !id.value().equals(indicator.id().value()))
                        .map(id -> id.value().text())
                        .collect(Collectors.joining(", "));
        return rest.isEmpty()
                ? Lines.of(task.places(), "indicators").map(lines -> new Edit(lines, ""))
                : Stream.of(new Edit(task.places().value("indicators"), "[" + rest + "]"));
    }
}
