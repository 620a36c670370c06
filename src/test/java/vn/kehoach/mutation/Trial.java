package vn.kehoach.mutation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Draws mutants of each kind by a fixed seed and looks at all of them at once. */
record Trial(List<Sample> samples, Laboratory laboratory) {
    static final int INSTANCES = 25;
    private static final long SEED = 20260;

    /** The mutants there could be of a kind, and those of them to look at. */
    private record Draw(Kind kind, List<Mutant> drawn, int places, int equivalent) {}

    List<Recall> of(List<Kind> kinds) {
        List<Draw> draws = kinds.parallelStream().map(this::draw).toList();
        Map<Kind, List<Fate>> fates =
                draws.stream()
                        .flatMap(draw ->
                                draw.drawn().stream().map(each -> new Fate(draw.kind(), each, "")))
                        .toList()
                        .parallelStream()
                        .map(each -> Fate.of(each.kind(), each.mutant(), laboratory))
                        .collect(groupingBy(Fate::kind));
        return draws.stream()
                .map(draw ->
                        new Recall(
                                draw.kind(),
                                fates.getOrDefault(draw.kind(), List.of()),
                                draw.places(),
                                draw.equivalent()))
                .toList();
    }

    private Draw draw(Kind kind) {
        List<Mutant> all =
                samples.stream()
                        .flatMap(kind.mutants())
                        .map(each -> isSilenced(kind, each) ? silenced(each) : each)
                        .toList();
        List<Mutant> faults =
                new ArrayList<>(all.stream().filter(each -> each.same() == null).toList());
        Collections.shuffle(faults, new Random(SEED + kind.name().hashCode()));
        return new Draw(
                kind,
                faults.stream().limit(INSTANCES).toList(),
                all.size(),
                all.size() - faults.size());
    }

    private static Mutant silenced(Mutant mutant) {
        return mutant.equivalent("the sample silences the rule there, and says why");
    }

    private static boolean isSilenced(Kind kind, Mutant mutant) {
        String text = mutant.file().text();
        return Stream.of(text.split("\n"))
                .filter(line -> line.contains("kehoach: bỏ qua"))
                .anyMatch(line -> kind.codes().stream().anyMatch(line::contains));
    }
}
